import { counted } from './plural.ts';
import type { TelegramWords } from './telegram-words.ts';

/** What the product says in Telegram in English. */
export const telegramEnglish: TelegramWords = {
  searching: 'Looking for the answer in the sources…',
  repeated: 'Repeat: the connection broke, and this answer may have reached you already.',
  late: (question) => `A late answer to your question “${question}”`,
  gaveUp: (question) => `This question could not be answered: “${question}”. Please ask it again.`,
  stranger: (id) => `You have no access to this bot. To get it, give the administrator your number: ${id}`,
  groupNotAllowed: (id) => `This group is not on the access list. Its number, for the administrator: ${id}`,
  paired: 'Done: you are now the administrator of this bot. The link no longer works.',
  start: {
    introduction:
      'I answer questions about diplomatic meetings from collected articles. Each sentence of an answer comes with its article, its date and the quote, word for word. If the articles do not say, I tell you so.',
    ask: 'Write a question.',
    askOrTap: 'Write a question, or begin with one of the newest articles:',
    commands: '/sources — all articles, /help — all commands',
  },
  stopped: 'The answer was stopped.',
  nothingToStop: 'No answer is being made right now.',
  forgotten: 'Your questions and their answers have been deleted.',
  wordsOnly: 'I read text only. Please write your question in words.',
  queued: (ahead) =>
    `Your question waits its turn: ${counted('en', ahead, { one: 'question is', other: 'questions are' })} before it. To stop the answer under way: /stop`,
  queueFull: (waiting, refused) =>
    `The queue is full: ${waiting} questions are waiting already. Not taken: ${refused}. Please ask these later.`,
  minuteOver: (limit, refused) =>
    `One person may ask ${counted('en', limit, { one: 'question', other: 'questions' })} a minute at most. Not taken: ${refused}. Please try again in a minute.`,
  dayOver: (limit, refused) =>
    `One person may ask ${counted('en', limit, { one: 'question', other: 'questions' })} a day at most. Not taken: ${refused}. Please ask again tomorrow.`,
  buttonExpired: 'This button no longer works. Ask again, or open /sources.',
  sourceButton: (marks) => `Source ${marks}`,
  inText: (marks) => `${marks} in the text`,
  suggestions: 'You can ask about:',
  oneArticle: {
    ask: 'Ask about this article',
    askNow: 'Ask your question: I will answer from this article only.',
    askByReply: 'Reply to this message with your question: I will answer from this article only.',
    cancel: 'Ask all articles',
    askingAll: 'Fine, I answer from all articles again.',
    onlyThis: (number) => `Only article ${number} was asked.`,
    askAgain: 'Another question about it',
    askAll: 'Search all articles',
  },
  sourcesButton: 'Sources',
  quotesButton: 'Quotes',
  quotesHeading: 'The quotes in their articles',
  articleGone: 'the article is no longer in the sources',
  feedback: {
    thanks: 'Thank you, noted.',
    whatIsWrong: 'What is wrong with the answer?',
    noted: 'Thank you, noted.',
    reasons: {
      'wrong-fact': 'Wrong fact',
      'wrong-source': 'Wrong source',
      'missed-page': 'An article was missed',
      'should-refuse': 'The articles do not say',
      other: 'Something else',
    },
  },
  showText: 'Show the text',
  backToCard: 'Back to the card',
  newerPage: '← Newer',
  olderPage: 'Older →',
  about: {
    introduction: 'The bot communique answers questions about diplomatic meetings from collected articles only.',
    writtenBy: (model) =>
      `The answers are written by the model ${model}. Each statement is checked against a sentence of an article; what is not confirmed is not shown.`,
    madeOfQuotes: 'The answers are made of the articles’ own sentences, word for word; no language model is used.',
    updatedOn: (moment) => `Sources updated: ${moment}`,
    neverUpdated: 'The sources have not been loaded yet.',
  },
  languageChoice: {
    question: 'Which language shall I use with you? Questions are answered in the language they are asked in.',
    asInTelegram: 'As in Telegram',
    chosen: 'Fine, English it is.',
  },
  admin: {
    idWanted: (command) => `Give the number: ${command} 123456789. A group’s number is negative.`,
    allowedUser: (id) => `User ${id} has access now.`,
    allowedChat: (id) => `Group ${id} has access now.`,
    revoked: (id) => `Access taken back: ${id}.`,
    inConfiguration: (id) =>
      `${id} has access by the configuration (ALLOWED_USERS, ALLOWED_CHATS, ADMIN_USERS) and can be taken out only there.`,
    notListed: (id) => `${id} has no access anyway.`,
    peopleHeading: 'Who has access',
    administrator: 'administrator',
    user: 'user',
    group: 'group',
    fromConfiguration: 'by configuration',
  },
  menu: {
    ask: 'Ask a question (in a group)',
    sources: 'All articles; with words, only those that match',
    source: 'One article by its number',
    new: 'Start a new conversation',
    stop: 'Stop the answer',
    language: 'Language of the bot',
    about: 'About the bot: model, articles, last update',
    forget: 'Delete my questions',
    help: 'What I can do',
  },
};
