import { counted } from './plural.ts';
import type { Words } from './words.ts';

/** What the product says in Russian. */
export const ru: Words = {
  language: 'ru',
  chat: {
    publishedOn: (date) => date,
    inferredDate: 'дата выведена из страницы',
    unknownDate: 'дата публикации не указана',
    unknownTitle: 'без заголовка',
    unknownPublisher: 'издание не указано',
    eventOn: (dates) => `событие: ${dates}`,
    correctedByHand: 'исправлено вручную',
    sourcesHeading: 'Источники',
    articleCount: (count) => counted('ru', count, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' }),
    corpusSpan: (articles, from, to) => `${articles}, с ${from} по ${to}`,
    publishers: (names) => `Издания: ${names}`,
    emptyCorpus: 'В источниках пока нет ни одной статьи.',
    noSuchArticle: (number) => `Статьи с номером ${number} нет. Номера показывает /sources.`,
    noArticlesMatch: (words) => `По словам «${words}» в источниках ничего не нашлось. Весь список: /sources`,
    pageOf: (page, pages) => `Страница ${page} из ${pages}`,
    moreSources: (command) => `Дальше: ${command}`,
    languageOfArticle: (name) => `Язык: ${name}`,
    fileOfArticle: (path) => `Файл: ${path}`,
    dateEvidence: (words) => `Дата на странице: «${words}»`,
    quotedIn: (languageNames) => `Цитаты приведены на языке источников: ${languageNames}.`,
    notInSources: 'В источниках нет ответа на этот вопрос.',
    nothingAbout: (names) => `В источниках не упоминается: ${names}.`,
    neverTogether: (names) => `Ни в одной статье не упоминаются вместе: ${names}.`,
    nearestArticles: 'Ближе всего по теме:',
    emptyQuestion: 'Вопрос пуст. Напишите его словами, например: «Кто встречался с Ван И?»',
    questionTooLong: (length, limit) =>
      `Вопрос слишком длинный: ${length} знаков, а читается не больше ${limit}. Сократите его.`,
    noWordsInQuestion: 'В сообщении нет слов, по которым можно искать. Напишите вопрос словами.',
    somethingFailed: 'Ответить не удалось: внутренняя ошибка. Она записана в журнал; попробуйте ещё раз.',
    modelNotReached: 'Модель недоступна, поэтому ответ составлен из цитат.',
    newConversation: 'Начинаем новый разговор.',
    unknownCommand: (command) => `Команды ${command} нет. Что есть, показывает /help.`,
    helpIntroduction:
      'Я отвечаю на вопросы о дипломатических встречах по собранным статьям. Каждое предложение ответа взято из статьи и помечено номером [n]; под ответом указаны статья, издание и дата. Если в статьях ответа нет, я так и скажу.',
    exampleQuestions: 'Например:',
    askAbout: (title) => `О чём говорится в статье «${title}»?`,
    commands: {
      sources: 'все статьи, новые сначала; со словами — только подходящие',
      source: 'одна статья по её номеру',
      help: 'эта подсказка',
      new: 'начать новый разговор',
      quit: 'выйти',
    },
    numberArgument: 'номер',
    wordsArgument: 'слова',
  },
};
