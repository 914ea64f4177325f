import type { InterfaceLanguage } from '../../src/language/languages.ts';
import type { WriteDraft } from './scripted-model.ts';

/** What the person of the scenes says in one language. The questions are about the pages in seeds. */
export interface SceneWords {
  readonly short: string;
  readonly when: string;
  readonly list: string;
  readonly followUp: string;
  readonly refused: string;
  readonly offTopic: string;
  readonly thanks: string;
  readonly written: string;
  /** What the scripted model claims, each of the passage that holds these words, for the code to verify. */
  readonly draft: readonly { readonly passageWords: string; readonly text: string }[];
  /** Of article 3 among the seeds: one that it answers, and one that it does not. */
  readonly ofArticle: string;
  readonly notInArticle: string;
  readonly filter: string;
  readonly filterWithoutMatch: string;
}

/** The words of the scenes by language. */
export const sceneWords: Record<InterfaceLanguage, SceneWords> = {
  ru: {
    short: 'О чём Ван И говорил с Муратом Нуртлеу?',
    when: 'Когда Цой Сон Хи приезжала в Москву?',
    list: 'Какие встречи были у Ван И?',
    followUp: 'А у Лаврова?',
    refused: 'Когда Ван И встречался с Бахтиёром Саидовым?',
    offTopic: 'Какая завтра погода?',
    thanks: 'Спасибо!',
    written: 'Где прошли переговоры Ван И и Цой Сон Хи?',
    draft: [
      { passageWords: 'В столице Китая', text: 'В столице Китая прошла официальная встреча Ван И и Цой Сон Хи.' },
      {
        passageWords: 'Во время беседы',
        text: 'Ван И заявил, что укрепление связей с Пхеньяном остаётся приоритетом Китая.',
      },
    ],
    ofArticle: 'Где Лавров встретил гостью?',
    notInArticle: 'Кто говорил о железной дороге?',
    filter: '2024',
    filterWithoutMatch: 'Антарктида',
  },
  uk: {
    short: 'Про що Ван Ї говорив із Муратом Нуртлеу?',
    when: 'Коли Цой Сон Хі приїздила до Москви?',
    list: 'Які зустрічі були у Ван Ї?',
    followUp: 'А у Лаврова?',
    refused: 'Коли Ван Ї зустрічався з Бахтійором Саїдовим?',
    offTopic: 'Яка завтра погода?',
    thanks: 'Дякую!',
    written: 'З ким Ван Ї вів переговори в Пекіні 9 квітня?',
    draft: [
      {
        passageWords: 'за підсумками переговорів',
        text: 'Ван Ї провів у Пекіні переговори з Сергієм Лавровим у вівторок, 9 квітня.',
      },
    ],
    ofArticle: 'Де Лавров зустрів гостю?',
    notInArticle: 'Хто говорив про залізницю?',
    filter: '2024',
    filterWithoutMatch: 'Антарктида',
  },
  en: {
    short: 'What did Wang Yi discuss with Murat Nurtleu?',
    when: 'When did Choe Son Hui visit Moscow?',
    list: 'Which meetings did Wang Yi have?',
    followUp: 'And Lavrov?',
    refused: 'When did Wang Yi meet Bakhtiyor Saidov?',
    offTopic: 'What is the weather tomorrow?',
    thanks: 'Thanks!',
    written: 'Did Choe Son Hui come to Russia?',
    draft: [
      {
        passageWords: 'прибыла в Россию',
        text: 'Foreign Minister Choe Son Hui arrived in Russia on an official visit.',
      },
    ],
    ofArticle: 'Where did Lavrov receive his guest?',
    notInArticle: 'Who spoke of the railway?',
    filter: '2024',
    filterWithoutMatch: 'Antarctica',
  },
};

/** Asked where a draft is wanted that is as long as an answer may be. */
export const longQuestion = 'Расскажи подробно о визите Ван И в Кыргызстан и об отношениях двух стран';

/** Drafts of the scenes: what a model might write, once and for all. */
export const writeSceneDraft: WriteDraft = (question, passages) => {
  if (question === longQuestion) {
    return passages
      .flatMap(({ key, text }) =>
        text.split(/(?<=[.!?])\s+/).map((sentence) => `${sentence.replace(/\s+/g, ' ')} [${key}]`),
      )
      .filter((line) => line.length > 120)
      .slice(0, 14)
      .join('\n');
  }
  const words = Object.values(sceneWords).find(({ written }) => written === question);
  const lines = (words?.draft ?? []).flatMap(({ passageWords, text }) => {
    const passage = passages.find((one) => one.text.includes(passageWords));
    return passage ? [`${text} [${passage.key}]`] : [];
  });
  return lines.length > 0 ? lines.join('\n') : 'NO ANSWER';
};
