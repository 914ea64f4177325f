import type { TelegramWords } from './telegram-words.ts';

/** What the product says in Telegram in Russian. */
export const telegramRussian: TelegramWords = {
  searching: 'Ищу ответ в источниках…',
  repeated: 'Повтор: связь прервалась, и этот ответ мог уже прийти.',
  late: (question) => `Отвечаю с опозданием на вопрос «${question}»`,
  gaveUp: (question) => `Ответить на этот вопрос не получилось: «${question}». Пожалуйста, задайте его ещё раз.`,
  stranger: (id) => `У вас нет доступа к этому боту. Чтобы его получить, передайте администратору ваш номер: ${id}`,
  groupNotAllowed: (id) => `Этой группы нет в списке доступа. Её номер для администратора: ${id}`,
  paired: 'Готово: теперь вы администратор этого бота. Ссылка больше не действует.',
  stopped: 'Ответ остановлен.',
  nothingToStop: 'Сейчас я ни на что не отвечаю.',
  forgotten: 'Ваши вопросы и ответы на них удалены.',
  wordsOnly: 'Я читаю только текст. Напишите, пожалуйста, вопрос словами.',
  queueFull: (waiting, refused) =>
    `Очередь заполнена: ответа ждут уже ${waiting}. Не принято: ${refused}. Пожалуйста, задайте эти вопросы позже.`,
  minuteOver: (limit, refused) =>
    `Один человек может задать не больше ${limit} вопросов в минуту. Не принято: ${refused}. Пожалуйста, повторите через минуту.`,
  dayOver: (limit, refused) =>
    `Один человек может задать не больше ${limit} вопросов в сутки. Не принято: ${refused}. Пожалуйста, спросите завтра.`,
  buttonExpired: 'Эта кнопка устарела. Откройте список заново: /sources',
  sourceButton: (number) => `Источник ${number}`,
  sourcesButton: 'Источники',
  quotesButton: 'Цитаты',
  quotesHeading: 'Цитаты в тексте статей',
  articleGone: 'статьи больше нет в источниках',
  feedback: {
    thanks: 'Спасибо, учтено.',
    whatIsWrong: 'Что не так с ответом?',
    noted: 'Спасибо, записано.',
    reasons: {
      'wrong-fact': 'Неверный факт',
      'wrong-source': 'Не тот источник',
      'missed-page': 'Пропущена статья',
      'should-refuse': 'Ответа в статьях нет',
      other: 'Другое',
    },
  },
  showText: 'Показать текст',
  backToCard: 'К карточке',
  newerPage: '← Новее',
  olderPage: 'Старее →',
  about: {
    introduction: 'Бот communique отвечает на вопросы о дипломатических встречах только по собранным статьям.',
    writtenBy: (model) =>
      `Ответы пишет модель ${model}. Каждое утверждение сверяется с предложением статьи; что не подтвердилось, не показывается.`,
    madeOfQuotes: 'Ответы составлены из предложений самих статей, слово в слово; языковая модель не используется.',
    updatedOn: (moment) => `Источники обновлены: ${moment}`,
    neverUpdated: 'Источники ещё не загружены.',
  },
  languageChoice: {
    question: 'На каком языке говорить с вами? На вопросы я отвечаю на языке вопроса.',
    asInTelegram: 'Как в Telegram',
    chosen: 'Хорошо, говорю по-русски.',
  },
  admin: {
    idWanted: (command) => `Укажите номер: ${command} 123456789. У группы номер отрицательный.`,
    allowedUser: (id) => `Доступ открыт пользователю ${id}.`,
    allowedChat: (id) => `Доступ открыт группе ${id}.`,
    revoked: (id) => `Доступ закрыт: ${id}.`,
    inConfiguration: (id) =>
      `${id}: доступ задан в настройках (ALLOWED_USERS, ALLOWED_CHATS, ADMIN_USERS), убрать его можно только там.`,
    notListed: (id) => `${id}: доступа и так нет.`,
    peopleHeading: 'У кого есть доступ',
    administrator: 'администратор',
    user: 'пользователь',
    group: 'группа',
    fromConfiguration: 'из настроек',
  },
  menu: {
    ask: 'Задать вопрос (в группе)',
    sources: 'Все статьи; со словами — только подходящие',
    source: 'Статья по номеру',
    new: 'Начать разговор заново',
    stop: 'Остановить ответ',
    language: 'Язык бота',
    about: 'О боте: модель, статьи, обновление',
    forget: 'Удалить мои вопросы',
    help: 'Что я умею',
  },
};
