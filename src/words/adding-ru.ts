import type { AddingWords } from './adding-words.ts';
import { counted } from './plural.ts';

const articles = (count: number) =>
  counted('ru', count, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' });

/** What is said in Russian to admins who add and hide articles. */
export const addingRussian: AddingWords = {
  howToAdd: (endings) =>
    `Чтобы добавить статью, пришлите файл (${endings}; до 20 МБ), перешлите сюда длинную публикацию или укажите адрес страницы: /add https://example.org/news`,
  offerPage: 'Добавить страницу с этого адреса в источники?',
  fetchButton: 'Загрузить страницу',
  readingFile: 'Читаю файл…',
  fetchingPage: 'Загружаю страницу…',
  adding: 'Добавляю…',
  confirm: 'Добавить эту статью в источники?',
  titleIs: (title) => `Заголовок: ${title}`,
  dateIs: (date) => `Дата публикации: ${date}`,
  publisherIs: (publisher) => `Издание: ${publisher}`,
  passages: (count) =>
    counted('ru', count, { one: 'фрагмент', few: 'фрагмента', many: 'фрагментов', other: 'фрагмента' }),
  untold: { title: 'нет', publishedOn: 'не указана', publisher: 'не указано' },
  statedDate: 'указана на странице',
  addButton: 'Добавить',
  cancelButton: 'Отмена',
  correctButton: { title: 'Заголовок', publishedOn: 'Дата', publisher: 'Издание' },
  valueWanted: {
    title: 'Пришлите следующим сообщением правильный заголовок. Если его нет, пришлите «-».',
    publishedOn:
      'Пришлите следующим сообщением дату публикации, например 2024-03-15 или 15 марта 2024. Если её нет, пришлите «-».',
    publisher: 'Пришлите следующим сообщением название издания. Если оно неизвестно, пришлите «-».',
  },
  badValue: {
    title: 'Это не заголовок: нужна одна строка текста, не длиннее 300 знаков. Пришлите его ещё раз.',
    publishedOn:
      'Не понимаю эту дату. Нужен один день с годом, не позже сегодняшнего: 2024-03-15 или 15 марта 2024. Пришлите её ещё раз.',
    publisher: 'Это не название: нужна одна строка текста, не длиннее 100 знаков. Пришлите его ещё раз.',
  },
  dropped: 'Статья не добавлена.',
  added: (number) => `Добавлено: статья № ${number}.`,
  knownAs: (number) => `Эта страница уже есть в источниках: № ${number}.`,
  knownAsHidden: (number) => `Эта страница уже есть, но скрыта: № ${number}.`,
  tooManyWaiting: (limit) =>
    `Решения ждут уже ${limit} страниц. Сначала добавьте или отмените их, потом пришлите эту ещё раз.`,
  refusals: {
    'unknown-ending': 'Файлы такого вида не читаются. Подходят .txt, .md, .html, .pdf и .docx.',
    'too-large': 'Слишком велико: файл может быть до 20 МБ, страница по адресу до 5 МБ.',
    empty: 'Файл пуст: в нём нет ни одного слова.',
    binary: 'В файле не текст, а двоичные данные. Возможно, у него не то расширение.',
    undecodable: 'Кодировку файла определить не удалось. Сохраните его в UTF-8 и пришлите ещё раз.',
    'no-text': 'В документе нет текста, только изображения. Сначала распознайте его.',
    'no-article': 'Текста статьи здесь нет: только списки, меню или ссылки.',
    'wrong-format': 'Содержимое файла не соответствует его расширению.',
    'unreadable-document': 'Документ повреждён, защищён или слишком сложен. Сохраните его текст как .txt.',
    'no-web-address': 'Это не адрес страницы. Адрес начинается с http:// или https://.',
    credentials: 'В адресе есть имя или пароль. Загружаются только открытые страницы.',
    port: 'Страницы загружаются только с портов 80 и 443.',
    'unknown-host': 'Такого сайта нет: имя не найдено.',
    'private-address': 'Этот адрес находится внутри сети, а не в открытом интернете; такие не загружаются.',
    'too-many-redirects': 'Слишком много перенаправлений: больше трёх.',
    status: 'Сайт не отдаёт эту страницу.',
    'content-type': 'По этому адресу не страница с текстом.',
    'too-slow': 'Страница не загрузилась за 10 секунд.',
    unreachable: 'Сайт не отвечает.',
  },
  refusedOtherwise: 'Эту страницу прочитать не удалось.',
  notHandedOver: 'Telegram не отдал файл. Пришлите его, пожалуйста, ещё раз.',
  correctionsBroken:
    'В файле corrections.jsonl есть ошибка, поэтому ничего не изменено. Какая строка неверна, показывает npm run ingest на сервере.',
  numberWanted: (command) => `Укажите номер статьи: ${command} 12. Номера показывает /sources.`,
  hiddenArticles: 'Скрытые статьи. Вернуть одну из них: /restore и её номер.',
  nothingHidden: 'Скрытых статей нет.',
  hideQuestion: 'Скрыть эту статью? Файл останется на месте, статью можно будет вернуть.',
  hideButton: 'Скрыть',
  hidden: (number) => `Статья № ${number} скрыта: в ответах её больше нет. Вернуть: /restore ${number}`,
  restoreButton: 'Вернуть',
  restored: (number) => `Статья № ${number} снова в источниках.`,
  notHidden: (number) => `Статья № ${number} не скрыта.`,
  readingPages: 'Читаю страницы…',
  pagesDone: {
    reading: (done, total) => `Читаю страницы: ${done} из ${total}`,
    storing: (done, total) => `Вношу в источники: ${done} из ${total}`,
  },
  readingDone: ({ read, stored, removed, hidden }) =>
    `Прочитано: ${articles(read)}. Новых или изменённых: ${stored}, исчезло: ${removed}, скрыто: ${hidden}.`,
  refusedPages: (count) => `Не прочитано: ${articles(count)}`,
  readingGoesOn: 'Чтение продолжается без сообщений о нём.',
  forAdmins: 'Для администраторов',
  menu: {
    add: 'Добавить статью: файл, публикация или адрес',
    reindex: 'Перечитать страницы',
    remove: 'Скрыть статью по номеру',
    restore: 'Вернуть скрытую статью',
    allow: 'Открыть доступ по номеру',
    revoke: 'Закрыть доступ по номеру',
    users: 'У кого есть доступ',
  },
};
