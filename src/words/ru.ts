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
    alsoIn: (others) => `также: ${others}`,
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
    fileOfArticle: 'Файл:',
    articleNumber: (number) => `№ ${number}`,
    dateEvidence: (words) => `Дата на странице: «${words}»`,
    quotedIn: (languageNames) => `Цитаты приведены на языке источников: ${languageNames}.`,
    notInSources: 'В источниках нет ответа на этот вопрос.',
    notInArticle: (title) => `В статье ${title} ответа на этот вопрос нет.`,
    nothingAbout: (names) => `В источниках нет упоминаний: «${names}».`,
    neverTogether: (names) => `Ни в одной статье не упоминаются вместе: ${names}.`,
    heldOn: (name, articles, years) =>
      `${name}: упоминается, ${articles}${years === null ? '' : years.from === years.to ? `, ${years.from} год` : `, с ${years.from} по ${years.to} год`}.`,
    nothingFromThatTime: 'За названное время об этом ничего нет.',
    whatIsMeant:
      'Не понимаю, о чём речь: раньше ничего не спрашивали. Назовите человека, страну или встречу, например: «Где встречались Ван И и Лавров?»',
    offTopic: 'Я отвечаю только на вопросы о том, что есть в собранных статьях о дипломатических встречах.',
    smallTalk: {
      greeting: 'Здравствуйте! Спросите о дипломатической встрече: кто, с кем, где и когда говорил.',
      'how-are-you': 'Всё в порядке, спасибо! Спросите о какой-нибудь встрече, и я поищу её в статьях.',
      'who-are-you':
        'Я бот, который отвечает на вопросы о дипломатических встречах по собранным статьям; подробнее: /help.',
      thanks: 'Пожалуйста! Спрашивайте ещё.',
      praise: 'Хорошо. Спрашивайте дальше.',
      farewell: 'До свидания! Возвращайтесь с вопросами.',
    },
    nothingMore: 'Больше об этом в источниках ничего не нашлось.',
    noSuchQuote: (quotes) =>
      quotes === 0
        ? 'В предыдущем ответе нет цитат.'
        : `Такой цитаты в предыдущем ответе нет: в нём ${counted('ru', quotes, { one: 'цитата', few: 'цитаты', many: 'цитат', other: 'цитаты' })}.`,
    canBeAsked: 'Можно спросить:',
    askMeetingsOf: (year) => `Какие встречи были в ${year} году?`,
    notMentionedThere: (names) => `В приведённых статьях не упоминается: ${names}.`,
    eventOnDay: (date) => `Дата события: ${date}.`,
    eventOnInferredDay: (date) =>
      `Дата события: ${date}. Она выведена: в статье назван не день, а, например, «сегодня» или день недели.`,
    plannedForDay: (date) => `Запланировано на ${date}; состоялось ли событие, в статье не сказано.`,
    inferredMark: (date) => `${date} (дата выведена)`,
    plannedMark: (date) => `${date} (по плану)`,
    listedOf: (shown, all) => `Показаны последние ${shown} из ${all}. Все статьи: /sources.`,
    premiseNotFound: (words) => `В приведённых статьях не сказано, что было так: «${words}».`,
    publishedOnDay: (date) => `Дата публикации: ${date}.`,
    onlyPublishedOnDay: (date) => `${date}, по дате публикации; день самого события в статье не назван.`,
    publishedMark: (date) => `${date} (дата публикации)`,
    quoted: (text) => `«${text}»`,
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
      'Я отвечаю на вопросы о дипломатических встречах по собранным статьям. Каждое предложение ответа подтверждено предложением статьи и помечено номером [n]; под ответом указаны статья, издание и дата. Если в статьях ответа нет, я так и скажу.',
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
