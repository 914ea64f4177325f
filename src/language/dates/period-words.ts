import { countSource } from '../numbers/count-words.ts';

/** Words before a date that open or close a period, and words of order; sources of meaning for `findPeriod`, seven languages. */
export const sinceWords =
  /(?:^|[^\p{L}])(?:(?:начиная\s)?с|со|з|із|від|от|from|starting|начиная|beginning|din|de la|бери)\s(?:начала\s|початку\s|the start of\s)?$|(?:^|[^\p{L}])since(?:\s[^,.?!]{0,40})?\s$/iu;
export const sinceAfterWords =
  /^\s?(?:ай\p{L}+\sбер[иі]|以来|以來|起|之后以来|жылдан бери|дан бери|ден бери|нан бері|дан бері|ден бері|тан бері|бері|бери)/u;
export const afterWords = /(?:^|[^\p{L}])(?:после|після|позже|пізніше|after|later than|după)\s(?:the\s)?$/iu;
export const afterAfterWords = /^\s?(?:之后|之後|以后|以後|(?:ай\p{L}+\s)?(?:кийин|кейін))/u;
/** "после саммита в мае": the meeting was some day of the time that is named, so what came after it begins with that time. */
export const afterEventWords =
  /(?:^|[^\p{L}])(?:(?:с|со|со времени|с момента|после|з|із|від|з часу|від часу|з моменту|після)\s(?:\p{L}+\s){0,3}?(?:саммита|саміту|встречи|зустрічі|визита|візиту|поездки|поїздки|переговоров|переговорів|конференции|конференції)|(?:since|after)\s(?:\p{L}+\s){0,3}?(?:summit|meeting|talks|visit|trip|conference)|(?:după|de la)\s(?:summitul|întâlnirea|vizita|conferința|negocierile))\s(?:[^,.?!]{0,30}\s)?(?:(?:в|во|у|in|on|of|din|în|от|від)\s)?$/iu;
export const afterEventAfterWords =
  /^(?:的?(?:峰会|峰會|会议|會議|会谈|會談|会晤|會晤|访问|訪問)(?:以来|以來|之后|之後|以后|以後|后|後)|(?:\s?ай\p{L}*)?\s?(?:саммит|кездесу|жолугуш|сапар|визит|келіссөз|сүйлөшүү)\p{L}*\s(?:бер[иі]|кейін|кийин))/iu;
export const beforeWords =
  /(?:^|[^\p{L}])(?:до|раньше|ранее|раніше|перед|before|earlier than|prior to|înainte de)\s(?:начала\s|початку\s|the\s)?$/iu;
export const beforeAfterWords = /^\s?(?:之前|以前|дейін|чейин)/u;
export const untilWords =
  /(?:^|[^\p{L}])(?:по|к|until|till|up to|through|by|до кінця|до конца|до сих пор до|până (?:în|la))\s(?:the end of\s)?$/iu;
export const betweenWords = /(?:^|[^\p{L}])(?:между|між|between|from|с|со|з|від|în perioada|între)\s$/iu;
export const andWords =
  /^\s{0,2}(?:и|й|і|та|and|to|по|до|until|менен|мен|бен|пен|până (?:în|la)|și|si|[-–—]|和|与|與|至|到)\s{0,2}$/iu;

/** "за последние три месяца", "останній тиждень", "in the past 10 days", "最近两周": a span that ends today. */
export const lastSpans: readonly RegExp[] = [
  new RegExp(
    `(?:за|в течение|в)\\s(?:(?:весь\\s)?последн\\p{L}+|прошедш\\p{L}+|минувш\\p{L}+)\\s(?<count>${countSource})?\\s?(?<unit>дн|день|сут|недел|месяц|год|лет)\\p{L}*`,
    'iu',
  ),
  new RegExp(
    `(?:за|протягом|в|у)\\s(?:останн\\p{L}+|минул\\p{L}+)\\s(?<count>${countSource})?\\s?(?<unit>дн|день|доб|тиж|місяц|рік|рок)\\p{L}*`,
    'iu',
  ),
  new RegExp(
    `(?:in|over|during|within|for)\\s(?:the\\s)?(?:last|past)\\s(?<count>${countSource})?\\s?(?<unit>day|week|month|year)s?`,
    'iu',
  ),
  new RegExp(`(?:最近|过去|過去|近)\\s?(?<count>${countSource})?[个個]?(?<unit>天|日|周|週|星期|月|年)`, 'u'),
  /(?:за|в течение|протягом)\s(?:последн\p{L}+\s|останн\p{L}+\s)?(?<unit>полгода|полугодие|пів\s?року|півріччя)(?!\p{L})/iu,
  /(?:in|over|during|within|for)\s(?:the\s)?(?:last|past)\s(?<unit>half(?:\sa|-)?\s?year)|(?:最近|过去|過去|近)(?<unit>半年)/iu,
  new RegExp(`(?:соңғы|акыркы)\\s(?<count>${countSource})?\\s?(?<unit>күн|апта|жума|ай|жыл)\\p{L}*`, 'iu'),
  new RegExp(
    `(?:în|din|pe)\\sultim(?:ele|ii|ul|a)\\s(?<count>${countSource})?\\s?(?<unit>zi|săptămân|lun|an)\\p{L}*`,
    'iu',
  ),
  /за\s(?<unit>недел|месяц|год|тиж|місяц|рік)(?:ю|ь|день)?(?!\p{L})/iu,
];

/** How long a unit is, by the beginning of its word: days, or months where the calendar decides. */
export const spanUnits: readonly (readonly [RegExp, { readonly days?: number; readonly months?: number }])[] = [
  [/^(?:полг|полуг|пів|half|半年)/iu, { months: 6 }],
  [/^(?:дн|день|сут|доб|day|күн|zi|天|日)/iu, { days: 1 }],
  [/^(?:недел|тиж|week|апта|жума|săpt|周|週|星期)/iu, { days: 7 }],
  [/^(?:месяц|місяц|month|ай|lun|月)/iu, { months: 1 }],
  [/^(?:год|лет|рік|рок|year|жыл|an|年)/iu, { months: 12 }],
];

// "первый вице-премьер" and "last week" speak of rank and time, not of order.
export const latestWords =
  /(?<!\p{L})(?:последн(?!ие годы|их лет)\p{L}+(?!\s(?:\d+\s)?(?:дн|день|недел|месяц|год|лет|сут))|недавн\p{L}+|останн\p{L}+(?!\s(?:\d+\s)?(?:дн|день|тиж|місяц|рік|рок))|нещодавн\p{L}+|latest|newest|most recent(?:ly)?|last(?!\s(?:\d|two|three|few|week|month|year|night|january|february|march|april|may|june|july|august|september|october|november|december|mon|tue|wed|thu|fri|sat|sun)|\p{L})|акыркы|соңғы|ultim[aăe]?|ultimul)(?!\p{L})|最近一次|最新|上一次/iu;
export const firstWords =
  /(?<!\p{L})(?:перв(?:ый|ая|ое|ую|ого|ой|ым|ые|ых)(?!\s(?:вице|зам|секретар|леди|лиц))|впервые|перш(?:ий|а|е|у|ого|ої|им|і)(?!\s(?:віце|заст|секретар|леді|за все))|вперше|first(?!\s(?:vice|deputy|lady|secretary|minister|day|round))|earliest|алғашқы|бірінші|биринчи|prim(?:a|ul|ele))(?!\p{L})|第一次|首次|最早/iu;

/** Parts of a year named by season, quarter or half, as first and last month; winter begins in December of the year before. */
export const yearParts: readonly (readonly [RegExp, readonly [number, number]])[] = [
  [
    /(?<!\p{L})(?:весной|весною|навесні|(?:весн[аы]|весни) (?=\d{4})|(?:in (?:the )?|last |this )spring|spring (?:of )?(?=\d{4}))(?!\p{L})|春[天季]/iu,
    [3, 5],
  ],
  [
    /(?<!\p{L})(?:летом|влітку|літом|(?:лет[оа]|літ[оа]) (?=\d{4})|(?:in (?:the )?|last |this )summer|summer (?:of )?(?=\d{4}))(?!\p{L})|夏[天季]/iu,
    [6, 8],
  ],
  [
    /(?<!\p{L})(?:осенью|восени|(?:осен[ьи]|осінь|осені) (?=\d{4})|(?:in (?:the )?|last |this )(?:autumn|fall)|(?:autumn|fall) (?:of )?(?=\d{4}))(?!\p{L})|秋[天季]/iu,
    [9, 11],
  ],
  [
    /(?<!\p{L})(?:зимой|зимою|взимку|зим[аиы] (?=\d{4})|(?:in (?:the )?|last |this )winter|winter (?:of )?(?=\d{4}))(?!\p{L})|冬[天季]/iu,
    [0, 2],
  ],
  [/(?<!\p{L})(?:перв\p{L}+ квартал\p{L}*|перш\p{L}+ кварталі?|first quarter|Q1)(?!\p{L})|第一季度/iu, [1, 3]],
  [/(?<!\p{L})(?:втор\p{L}+ квартал\p{L}*|друг\p{L}+ кварталі?|second quarter|Q2)(?!\p{L})|第二季度/iu, [4, 6]],
  [/(?<!\p{L})(?:треть\p{L}+ квартал\p{L}*|трет\p{L}+ кварталі?|third quarter|Q3)(?!\p{L})|第三季度/iu, [7, 9]],
  [
    /(?<!\p{L})(?:четв[её]рт\p{L}+ квартал\p{L}*|четверт\p{L}+ кварталі?|fourth quarter|Q4)(?!\p{L})|第四季度/iu,
    [10, 12],
  ],
  [/(?<!\p{L})(?:перв\p{L}+ половин\p{L}+|перш\p{L}+ половин\p{L}+|first half)(?!\p{L})|上半年/iu, [1, 6]],
  [/(?<!\p{L})(?:втор\p{L}+ половин\p{L}+|друг\p{L}+ половин\p{L}+|second half)(?!\p{L})|下半年/iu, [7, 12]],
];
