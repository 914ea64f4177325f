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
    alsoIn: (others) => `також: ${others}`,
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
    fileOfArticle: 'Файл:',
    articleNumber: (number) => `№ ${number}`,
    dateEvidence: (words) => `Дата на сторінці: «${words}»`,
    quotedIn: (languageNames) => `Цитати наведено мовою джерел: ${languageNames}.`,
    notInSources: 'У джерелах немає відповіді на це запитання.',
    notInArticle: (title) => `У статті ${title} відповіді на це запитання немає.`,
    nothingAbout: (names) => `У джерелах немає згадок: «${names}».`,
    neverTogether: (names) => `У жодній статті не згадуються разом: ${names}.`,
    heldOn: (name, articles, years) =>
      `${name}: згадується, ${articles}${years === null ? '' : years.from === years.to ? `, ${years.from} рік` : `, з ${years.from} до ${years.to} року`}.`,
    nothingFromThatTime: 'За названий час про це нічого немає.',
    whatIsMeant:
      'Не розумію, про що йдеться: раніше нічого не запитували. Назвіть людину, країну або зустріч, наприклад: «Де зустрічалися Ван Ї і Лавров?»',
    offTopic: 'Я відповідаю лише на запитання про те, що є у зібраних статтях про дипломатичні зустрічі.',
    smallTalk: {
      greeting: 'Вітаю! Запитайте про дипломатичну зустріч: хто, з ким, де й коли розмовляв.',
      'how-are-you': 'Усе гаразд, дякую! Запитайте про якусь зустріч, і я пошукаю її у статтях.',
      'who-are-you':
        'Я бот, який відповідає на запитання про дипломатичні зустрічі за зібраними статтями; докладніше: /help.',
      thanks: 'Будь ласка! Запитуйте ще.',
      praise: 'Добре. Запитуйте далі.',
      farewell: 'До побачення! Повертайтеся із запитаннями.',
    },
    nothingMore: 'Більше про це в джерелах нічого не знайшлося.',
    noSuchQuote: (quotes) =>
      quotes === 0
        ? 'У попередній відповіді немає цитат.'
        : `Такої цитати в попередній відповіді немає: у ній ${counted('uk', quotes, { one: 'цитата', few: 'цитати', many: 'цитат', other: 'цитати' })}.`,
    canBeAsked: 'Можна запитати:',
    askMeetingsOf: (year) => `Які зустрічі були у ${year} році?`,
    notMentionedThere: (names) => `У наведених статтях не згадується: ${names}.`,
    eventOnDay: (date) => `Дата події: ${date}.`,
    eventOnInferredDay: (date) =>
      `Дата події: ${date}. Її виведено: у статті названо не день, а, наприклад, «сьогодні» чи день тижня.`,
    plannedForDay: (date) => `Заплановано на ${date}; чи відбулася подія, у статті не сказано.`,
    inferredMark: (date) => `${date} (дату виведено)`,
    plannedMark: (date) => `${date} (за планом)`,
    listedOf: (shown, all) => `Показано останні ${shown} з ${all}. Усі статті: /sources.`,
    premiseNotFound: (words) => `У наведених статтях не сказано, що було так: «${words}».`,
    publishedOnDay: (date) => `Дата публікації: ${date}.`,
    onlyPublishedOnDay: (date) => `${date}, за датою публікації; день самої події у статті не названо.`,
    publishedMark: (date) => `${date} (дата публікації)`,
    quoted: (text) => `«${text}»`,
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
      'Я відповідаю на запитання про дипломатичні зустрічі за зібраними статтями. Кожне речення відповіді підтверджено реченням статті й позначено номером [n]; під відповіддю вказано статтю, видання і дату. Якщо у статтях відповіді немає, я так і скажу.',
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
