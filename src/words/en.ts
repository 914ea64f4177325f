import { counted } from './plural.ts';
import type { Words } from './words.ts';

/** What the product says in English, and to everybody whose language it has no words for. */
export const en: Words = {
  language: 'en',
  chat: {
    publishedOn: (date) => date,
    publishedLabel: (date) => `Published: ${date}`,
    inferredDate: 'date inferred from the page',
    unknownDate: 'publication date not given',
    unknownTitle: 'untitled',
    unknownPublisher: 'publisher not named',
    eventOn: (dates) => `event: ${dates}`,
    correctedByHand: 'corrected by hand',
    correctedFields: { title: 'title', publisher: 'publisher', url: 'address', publishedOn: 'date of publication' },
    alsoIn: (others) => `also: ${others}`,
    sourcesHeading: 'Sources',
    articleCount: (count) => counted('en', count, { one: 'article', other: 'articles' }),
    corpusSpan: (articles, from, to) => `${articles}, ${from} to ${to}`,
    publishers: (names) => `Publishers: ${names}`,
    emptyCorpus: 'There is no article in the sources yet.',
    noSuchArticle: (number) => `There is no article number ${number}. /sources shows the numbers.`,
    articleNumberWanted: 'Give the number of an article: /source 3. /sources shows the numbers.',
    noArticlesMatch: (words) => `Nothing in the sources matches “${words}”. The whole list: /sources`,
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    moreSources: (command) => `More: ${command}`,
    languageOfArticle: (name) => `Language: ${name}`,
    fileOfArticle: 'File:',
    articleNumber: (number) => `No. ${number}`,
    dateEvidence: (words) => `Date on the page: “${words}”`,
    quotedIn: (languageNames) => `Quoted in the language of the sources: ${languageNames}.`,
    notInSources: 'The sources do not answer this question.',
    notInArticle: (title) => `The article ${title} does not answer this question.`,
    nothingAbout: (names) => `Not mentioned in the sources: “${names}”.`,
    neverTogether: (names) => `No article mentions these together: ${names}.`,
    heldOn: (name, articles, years) =>
      `${name}: mentioned in ${articles}${years === null ? '' : years.from === years.to ? `, ${years.from}` : `, ${years.from} to ${years.to}`}.`,
    nothingFromThatTime: 'There is nothing on this from the time you name.',
    nearestInTime: (days) => `Nearest in time that the articles tell of: ${days}.`,
    whatIsMeant:
      'It is not clear what is meant: nothing was asked before. Name a person, a country or a meeting, for example: “Where did Wang Yi meet Lavrov?”',
    offTopic: 'I only answer questions about what the collected articles on diplomatic meetings say.',
    smallTalk: {
      greeting: 'Hello! Ask about a diplomatic meeting: who met whom, where and when.',
      'how-are-you': 'All is well, thank you! Ask about a meeting and I will look it up in the articles.',
      'who-are-you':
        'I am a bot that answers questions about diplomatic meetings from collected articles; /help tells more.',
      thanks: 'You are welcome! Ask more.',
      praise: 'Good. Ask on.',
      farewell: 'Goodbye! Come back with questions.',
    },
    nothingMore: 'The sources tell no more of this.',
    noSuchQuote: (quotes) =>
      quotes === 0
        ? 'The answer before has no quotes.'
        : `The answer before has no such quote: it has ${counted('en', quotes, { one: 'quote', other: 'quotes' })}.`,
    canBeAsked: 'You can ask:',
    askMeetingsOf: (year) => `Which meetings were there in ${year}?`,
    askMeetingsOn: (day) => `Which meetings were there on ${day}?`,
    askWhomMet: (name, year) => `Whom did ${name} meet in ${year}?`,
    notMentionedThere: (names) => `Not mentioned in the articles quoted: ${names}.`,
    eventOnDay: (date) => `Date of the event: ${date}.`,
    eventOnInferredDay: (date) =>
      `Date of the event: ${date} (inferred: the text of the article does not name the day itself).`,
    plannedForDay: (date) => `Planned for ${date}; whether it took place the article does not say.`,
    inferredMark: (date) => `${date} (inferred)`,
    plannedMark: (date) => `${date} (planned)`,
    listedOf: (shown, all) => `Shown: ${shown} of ${all} found. All articles: /sources.`,
    premiseNotFound: (words) => `The articles quoted do not say that this was so: “${words}”.`,
    publishedOnDay: (date) => `Date of publication: ${date}.`,
    publishedBy: (publisher, date) => `Published by: ${publisher}${date === null ? '' : `, ${date}`}.`,
    publisherNotNamed: 'The page does not name its publisher.',
    onlyPublishedOnDay: (date) =>
      `${date}, by the date of publication; the article does not name the day of the event itself.`,
    publishedMark: (date) => `${date} (published)`,
    quoted: (text) => `“${text}”`,
    nearestArticles: 'Nearest by subject:',
    emptyQuestion: 'The question is empty. Write it in words, for example: “Who met Wang Yi?”',
    questionTooLong: (length, limit) =>
      `The question is too long: ${length} characters, and no more than ${limit} are read. Please shorten it.`,
    noWordsInQuestion: 'The message holds no words to search for. Please write the question in words.',
    somethingFailed:
      'The question could not be answered because of an internal error. It is in the log; please try again.',
    modelNotReached: 'The model could not be reached, so the answer is made of quotes.',
    newConversation: 'Starting a new conversation.',
    unknownCommand: (command) => `There is no command ${command}. /help shows those there are.`,
    helpIntroduction:
      'I answer questions about diplomatic meetings from collected articles. Every sentence of an answer is borne out by a sentence of an article and carries its number [n]; below stand the article, its publisher and its date. If the articles do not say, I tell you so.',
    exampleQuestions: 'For example:',
    askAbout: (title) => `What does “${title}” say?`,
    commands: {
      sources: 'all articles, newest first; with words, only those that match',
      source: 'one article by its number',
      help: 'this help',
      new: 'start a new conversation',
      quit: 'leave',
    },
    numberArgument: 'number',
    wordsArgument: 'words',
  },
};
