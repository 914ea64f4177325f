import type { QuotablePassage } from '../../src/answers/quotable-passage.ts';

/** An invented page: nobody knows it by heart, so that what a model says of it was read there. */
export const inventedPassage: QuotablePassage = {
  articleIndex: 0,
  firstSentence: 0,
  lastSentence: 2,
  article: {
    path: 'invented.txt',
    title: 'Литания и Остия договорились о мостах',
    publisher: null,
    language: 'ru',
    publishedOn: '2021-03-04',
    eventDates: ['2021-03-03'],
    sentences: [
      'Министр транспорта Литании Карл Ульм 3 марта 2021 года принял в Венторе посла Остии Лею Мор.',
      'Стороны договорились построить двенадцать мостов через реку Салву.',
      'Соглашение о пошлинах подписать не удалось.',
    ],
  },
};

/** A question about the invented page and what a right answer holds; null where the page does not answer. */
export interface GroundingTask {
  readonly question: string;
  readonly wanted: RegExp | null;
}

export const groundingTasks: readonly GroundingTask[] = [
  { question: 'Кого принял Карл Ульм?', wanted: /Мор|Mor/u },
  { question: 'Сколько мостов договорились построить?', wanted: /12|двенадцат/iu },
  { question: 'Сколько стоил обед в честь посла?', wanted: null },
];
