import type { AddingWords } from './adding-words.ts';
import { counted } from './plural.ts';

const articles = (count: number) => counted('en', count, { one: 'article', other: 'articles' });

/** What is said in English to admins who add and hide articles. */
export const addingEnglish: AddingWords = {
  howToAdd: (endings) =>
    `To add an article, send a file (${endings}; up to 20 MB), forward a long post to me, or give the address of a page: /add https://example.org/news`,
  offerPage: 'Add the page at this address to the sources?',
  fetchButton: 'Fetch the page',
  readingFile: 'Reading the file…',
  fetchingPage: 'Fetching the page…',
  adding: 'Adding…',
  confirm: 'Add this article to the sources?',
  titleIs: (title) => `Title: ${title}`,
  dateIs: (date) => `Date of publication: ${date}`,
  publisherIs: (publisher) => `Publisher: ${publisher}`,
  passages: (count) => counted('en', count, { one: 'passage', other: 'passages' }),
  untold: { title: 'none', publishedOn: 'not given', publisher: 'not named' },
  statedDate: 'given on the page',
  addButton: 'Add',
  cancelButton: 'Cancel',
  correctButton: { title: 'Title', publishedOn: 'Date', publisher: 'Publisher' },
  valueWanted: {
    title: 'Send the right title as your next message. If there is none, send “-”.',
    publishedOn:
      'Send the date of publication as your next message, such as 2024-03-15 or 15 March 2024. If there is none, send “-”.',
    publisher: 'Send the name of the publisher as your next message. If it is not known, send “-”.',
  },
  badValue: {
    title: 'That is no title: one line of text is wanted, 300 characters at most. Please send it again.',
    publishedOn:
      'I do not understand this date. One day with its year is wanted, no later than today: 2024-03-15 or 15 March 2024. Please send it again.',
    publisher: 'That is no name: one line of text is wanted, 100 characters at most. Please send it again.',
  },
  dropped: 'The article was not added.',
  added: (number) => `Added: article no. ${number}.`,
  knownAs: (number) => `This page is in the sources already: no. ${number}.`,
  knownAsHidden: (number) => `This page is there already, but hidden: no. ${number}.`,
  tooManyWaiting: (limit) =>
    `${limit} pages wait for your decision already. Add or cancel those first, then send this one again.`,
  refusals: {
    'unknown-ending': 'Files of this kind are not read. These are: .txt, .md, .html, .pdf and .docx.',
    'too-large': 'Too large: a file may have up to 20 MB, a page at an address up to 5 MB.',
    empty: 'The file is empty: it holds not a single word.',
    binary: 'The file holds binary data, not text. Perhaps its ending is wrong.',
    undecodable: 'The encoding of the file could not be told. Save it as UTF-8 and send it again.',
    'no-text': 'The document holds no text, only pictures. Run it through text recognition first.',
    'no-article': 'There is no text of an article here, only lists, menus or links.',
    'wrong-format': 'What the file holds is not what its ending says.',
    'unreadable-document': 'The document is damaged, protected or too complex. Save its text as .txt.',
    'no-web-address': 'That is not the address of a page. One begins with http:// or https://.',
    credentials: 'The address holds a name or a password. Only open pages are fetched.',
    port: 'Pages are fetched from ports 80 and 443 only.',
    'unknown-host': 'There is no such site: the name is not known.',
    'private-address': 'This address lies inside a network, not on the open web; such are not fetched.',
    'too-many-redirects': 'Too many redirects: more than three.',
    status: 'The site does not give out this page.',
    'content-type': 'What is at this address is no page of text.',
    'too-slow': 'The page did not arrive within 10 seconds.',
    unreachable: 'The site does not answer.',
  },
  refusedOtherwise: 'This page could not be read.',
  notHandedOver: 'Telegram did not hand over the file. Please send it again.',
  correctionsBroken:
    'The file corrections.jsonl has a fault, so nothing was changed. npm run ingest on the server shows which line is wrong.',
  numberWanted: (command) => `Give the number of an article: ${command} 12. /sources shows the numbers.`,
  hiddenArticles: 'Hidden articles. To bring one back: /restore and its number.',
  nothingHidden: 'No article is hidden.',
  hideQuestion: 'Hide this article? Its file stays where it is, and the article can be brought back.',
  hideButton: 'Hide',
  hidden: (number) => `Article no. ${number} is hidden: answers no longer use it. To bring it back: /restore ${number}`,
  restoreButton: 'Bring back',
  restored: (number) => `Article no. ${number} is in the sources again.`,
  notHidden: (number) => `Article no. ${number} is not hidden.`,
  readingPages: 'Reading the pages…',
  pagesDone: {
    reading: (done, total) => `Reading the pages: ${done} of ${total}`,
    storing: (done, total) => `Bringing them into the sources: ${done} of ${total}`,
  },
  readingDone: ({ read, stored, removed, hidden }) =>
    `Read: ${articles(read)}. New or changed: ${stored}, gone: ${removed}, hidden: ${hidden}.`,
  refusedPages: (count) => `Not read: ${articles(count)}`,
  readingGoesOn: 'The reading goes on without messages about it.',
  forAdmins: 'For admins',
  menu: {
    add: 'Add an article: file, post or address',
    reindex: 'Read the pages again',
    remove: 'Hide an article by its number',
    restore: 'Bring a hidden article back',
    allow: 'Give access by number',
    revoke: 'Take access back by number',
    users: 'Who has access',
  },
};
