import type { TelegramWords } from './telegram-words.ts';

/** What the product says in Telegram in Ukrainian. */
export const telegramUkrainian: TelegramWords = {
  searching: 'Шукаю відповідь у джерелах…',
  repeated: 'Повтор: зв’язок перервався, і ця відповідь могла вже надійти.',
  late: (question) => `Відповідаю із запізненням на запитання «${question}»`,
  gaveUp: (question) => `Не вдалося відповісти на це запитання: «${question}». Будь ласка, поставте його ще раз.`,
  stranger: (id) => `У вас немає доступу до цього бота. Щоб його отримати, передайте адміністратору ваш номер: ${id}`,
  groupNotAllowed: (id) => `Цієї групи немає у списку доступу. Її номер для адміністратора: ${id}`,
  paired: 'Готово: тепер ви адміністратор цього бота. Посилання більше не діє.',
  stopped: 'Відповідь зупинено.',
  nothingToStop: 'Зараз я ні на що не відповідаю.',
  forgotten: 'Ваші запитання та відповіді на них видалено.',
  wordsOnly: 'Я читаю лише текст. Будь ласка, напишіть запитання словами.',
  queueFull: (waiting, refused) =>
    `Черга заповнена: на відповідь уже чекають ${waiting}. Не прийнято: ${refused}. Будь ласка, поставте ці запитання пізніше.`,
  buttonExpired: 'Ця кнопка застаріла. Відкрийте список знову: /sources',
  sourceButton: (number) => `Джерело ${number}`,
  showText: 'Показати текст',
  backToCard: 'До картки',
  newerPage: '← Новіші',
  olderPage: 'Старіші →',
  admin: {
    idWanted: (command) => `Вкажіть номер: ${command} 123456789. Номер групи від’ємний.`,
    allowedUser: (id) => `Доступ відкрито користувачеві ${id}.`,
    allowedChat: (id) => `Доступ відкрито групі ${id}.`,
    revoked: (id) => `Доступ закрито: ${id}.`,
    inConfiguration: (id) =>
      `${id}: доступ задано в налаштуваннях (ALLOWED_USERS, ALLOWED_CHATS, ADMIN_USERS), прибрати його можна лише там.`,
    notListed: (id) => `${id}: доступу й так немає.`,
    peopleHeading: 'Хто має доступ',
    administrator: 'адміністратор',
    user: 'користувач',
    group: 'група',
    fromConfiguration: 'з налаштувань',
  },
  menu: {
    ask: 'Поставити запитання (у групі)',
    sources: 'Усі статті; зі словами — лише відповідні',
    source: 'Стаття за номером',
    new: 'Почати розмову заново',
    stop: 'Зупинити відповідь',
    forget: 'Видалити мої запитання',
    help: 'Що я вмію',
  },
};
