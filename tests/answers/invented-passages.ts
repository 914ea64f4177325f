import type { QuotableArticle, QuotablePassage } from '../../src/answers/quotable-passage.ts';

/** An invented article, whole, as one passage. */
export function passageOf(
  sentences: readonly string[],
  change: Partial<QuotableArticle> & { readonly articleIndex?: number } = {},
): QuotablePassage {
  const { articleIndex = 0, ...article } = change;
  return {
    articleIndex,
    firstSentence: 0,
    lastSentence: sentences.length - 1,
    article: {
      path: 'visit.txt',
      title: null,
      publisher: null,
      language: 'ru',
      publishedOn: null,
      eventDates: [],
      sentences,
      ...article,
    },
  };
}

/** A visit that never was, in Russian. */
export const visitSentences = [
  'Министр иностранных дел Казахстана Ержан Алимбаев во вторник, 14 мая 2024 года, принял в Астане посла Монголии Болда Ганбата.',
  'Стороны подписали три соглашения на сумму 1,5 млрд долларов, доля экспорта составила 40%.',
  'Соглашение о визах подписать не удалось, его обсудят осенью.',
  'Ганбат пригласил Алимбаева посетить Улан-Батор.',
];
export const visit = passageOf(visitSentences, {
  publishedOn: '2024-05-15',
  eventDates: ['2024-05-14'],
  title: 'Визит посла',
});
