/** What is said to be friendly, and asks nothing. */
export type SmallTalk = 'greeting' | 'how-are-you' | 'who-are-you' | 'thanks' | 'praise' | 'farewell';

/** Whole phrases in lower case, as they stand between marks; the first kind that fits a phrase is its kind. */
const phrases: readonly (readonly [SmallTalk, RegExp])[] = [
  [
    'how-are-you',
    whole(`как (?:у (?:тебя|вас) )?(?:дела|жизнь|настроение|сам)|как (?:ты|вы)|как (?:поживаешь|поживаете)|что нового|
    як (?:у (?:тебе|вас) )?(?:справи|життя|настрій)|як (?:ти|ви)|що нового|how are (?:you|things)(?: doing)?(?: today)?|how is it going|how's it going|what's up|
    қалайсың|кандайсың|қалыңыз қалай|ce mai faci`),
  ],
  [
    'who-are-you',
    whole(`(?:а )?(?:ты|вы) кто(?: так(?:ой|ие|ая))?|кто (?:ты|вы)(?: так(?:ой|ие|ая))?|ты (?:бот|робот|человек)|что (?:ты|вы) (?:умеешь|умеете|можешь|можете)|
    (?:а )?(?:ти|ви) хто|хто (?:ти|ви)(?: так(?:ий|і|а))?|ти (?:бот|робот|людина)|що (?:ти|ви) (?:вмієш|вмієте|можеш|можете)|
    who are you|what are you|what can you do|are you (?:a )?(?:bot|robot|human)|are you an ai`),
  ],
  [
    'greeting',
    whole(`(?:всем )?привет(?:ик|ствую|ики)?|здравствуй(?:те)?|здрасте|доброго времени суток|добр(?:ый|ого) (?:день|дня|вечер|вечера)|доброе утро|хай|салам|салют|
    (?:всім )?привіт|вітаю|добридень|добр(?:ий|ого) (?:день|дня|вечір|вечора)|доброго ранку|
    hi|hello|hey|hi there|hello there|greetings|good (?:morning|day|afternoon|evening)|сәлем|сәлеметсіз бе|саламатсызбы|bună(?: ziua)?|salut`),
  ],
  [
    'thanks',
    whole(`(?:(?:большое|огромное) )?спасиб[оа]?(?: (?:большое|огромное|вам|тебе|за (?:ответ|помощь)))*|благодар(?:ю|им)(?: (?:вас|тебя|за (?:ответ|помощь)))*|спс|пасиб[оа]?|
    (?:щиро |дуже )?дякую(?: (?:вам|тобі|за (?:відповідь|допомогу)))*|спасибі|
    (?:many )?thanks(?: (?:a lot|so much|again|for (?:the|your) (?:answer|help)))*|thank you(?: (?:very much|so much))?|thx|ty|рахмет|рақмет|рахмат|чоң рахмат|mulțumesc|merci`),
  ],
  [
    'farewell',
    whole(`пока(?: пока)?|до свидания|до встречи|всего (?:доброго|хорошего)|спокойной ночи|бувай(?:те)?|до побачення|на все добре|
    bye(?: bye)?|goodbye|good night|see you(?: later| soon)?|la revedere`),
  ],
  [
    'praise',
    whole(`(?:очень |всё |все )?(?:отлично|хорошо|супер|класс|круто|здорово|прекрасно|замечательно|понятно|ясно|понял|поняла|интересно|неплохо)|молодец|умница|(?:ок|окей|ага|угу|ладно)|
    (?:дуже |все )?(?:добре|чудово|класно|круто|зрозуміло|цікаво|гарно)|молодець|гаразд|
    (?:very |that's |that is )?(?:great|good|nice|cool|perfect|excellent|awesome|interesting|helpful)|well done|good (?:bot|job)|got it|i see|ok|okay|k|жарайды|жакшы|bine`),
  ],
];

const chinese: readonly (readonly [SmallTalk, RegExp])[] = [
  ['how-are-you', /^(?:你|您)?(?:好吗|怎么样|最近好吗)$/u],
  ['who-are-you', /^(?:你|您)(?:是谁|是什么|能做什么|会做什么|是机器人吗)$/u],
  ['greeting', /^(?:你好|您好|嗨|哈喽|大家好|早上好|下午好|晚上好|早安)(?:啊|呀)?$/u],
  ['thanks', /^(?:多谢|谢谢|感谢|謝謝)(?:你|您|你们|啦|了)*$/u],
  ['farewell', /^(?:再见|拜拜|晚安)(?:了|啦)?$/u],
  ['praise', /^(?:好的?|很好|不错|明白了?|知道了|太好了|太棒了)(?:啊|呀|吧)?$/u],
];

/** What the friendly words of others come before: "спасибо, понятно" thanks, "привет, как дела" asks. */
const weightiest: readonly SmallTalk[] = ['how-are-you', 'who-are-you', 'thanks', 'farewell', 'greeting', 'praise'];

/** The small talk that a message is made of, all of it; null where it says anything else ("Спасибо, а где?"). */
export function smallTalkIn(message: string): SmallTalk | null {
  const parts = message
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{M}\p{N}' ]+/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '' && !/^(?:друг|друзья|бот|друже|bot|friend|there|всем|всім)$/u.test(part));
  const kinds = parts.map(kindOf);
  if (kinds.length === 0 || kinds.includes(null)) return null;
  return weightiest.find((kind) => kinds.includes(kind)) ?? null;
}

function kindOf(part: string): SmallTalk | null {
  const known = /\p{Script=Han}/u.test(part) ? chinese : phrases;
  return known.find(([, pattern]) => pattern.test(part))?.[0] ?? null;
}

function whole(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives.replace(/\n\s*/gu, '').replaceAll('ё', 'е')})$`, 'u');
}
