import { counted } from './plural.ts';
import type { Words } from './words.ts';

/** What the product says in Ukrainian. */
export const uk: Words = {
  language: 'uk',
  chat: {
    publishedOn: (date) => date,
    inferredDate: 'дату виведено зі сторінки',
    unknownDate: 'дату публікації не вказано',
    unknownTitle: 'без заголовка',
    unknownPublisher: 'видання не вказано',
    eventOn: (dates) => `подія: ${dates}`,
    correctedByHand: 'виправлено вручну',
    sourcesHeading: 'Джерела',
    articleCount: (count) => counted('uk', count, { one: 'стаття', few: 'статті', many: 'статей', other: 'статті' }),
    corpusSpan: (articles, from, to) => `${articles}, з ${from} до ${to}`,
    publishers: (names) => `Видання: ${names}`,
    emptyCorpus: 'У джерелах поки що немає жодної статті.',
    noSuchArticle: (number) => `Статті з номером ${number} немає. Номери показує /sources.`,
    noArticlesMatch: (words) => `За словами «${words}» у джерелах нічого не знайшлося. Увесь список: /sources`,
    pageOf: (page, pages) => `Сторінка ${page} з ${pages}`,
    moreSources: (command) => `Далі: ${command}`,
    languageOfArticle: (name) => `Мова: ${name}`,
    fileOfArticle: (path) => `Файл: ${path}`,
    dateEvidence: (words) => `Дата на сторінці: «${words}»`,
    quotedIn: (languageNames) => `Цитати наведено мовою джерел: ${languageNames}.`,
    notInSources: 'У джерелах немає відповіді на це запитання.',
    nothingAbout: (names) => `У джерелах не згадується: ${names}.`,
    neverTogether: (names) => `У жодній статті не згадуються разом: ${names}.`,
    nearestArticles: 'Найближче за темою:',
    emptyQuestion: 'Запитання порожнє. Напишіть його словами, наприклад: «Хто зустрічався з Ван Ї?»',
    questionTooLong: (length, limit) =>
      `Запитання задовге: ${length} знаків, а читається не більше ${limit}. Скоротіть його.`,
    noWordsInQuestion: 'У повідомленні немає слів, за якими можна шукати. Напишіть запитання словами.',
    somethingFailed: 'Відповісти не вдалося: внутрішня помилка. Її записано в журнал; спробуйте ще раз.',
    modelNotReached: 'Модель недоступна, тому відповідь складено з цитат.',
    newConversation: 'Починаємо нову розмову.',
    unknownCommand: (command) => `Команди ${command} немає. Що є, показує /help.`,
    helpIntroduction:
      'Я відповідаю на запитання про дипломатичні зустрічі за зібраними статтями. Кожне речення відповіді взято зі статті й позначено номером [n]; під відповіддю вказано статтю, видання і дату. Якщо у статтях відповіді немає, я так і скажу.',
    exampleQuestions: 'Наприклад:',
    askAbout: (title) => `Про що йдеться у статті «${title}»?`,
    commands: {
      sources: 'усі статті, нові спочатку; зі словами — лише відповідні',
      source: 'одна стаття за її номером',
      help: 'ця підказка',
      new: 'почати нову розмову',
      quit: 'вийти',
    },
    numberArgument: 'номер',
    wordsArgument: 'слова',
  },
};
