/** Pairs of opposites in the languages of the pages; beginnings of words, or words before a figure. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [words('позже|позднее|пізніше|later', '晚'), words('раньше|раніше|earlier', '提前')],
  [
    words(
      'вырас\\p{L}*|вырос\\p{L}*|увелич\\p{L}*|рост|роста|возрос\\p{L}*|возраст[аеу]\\p{L}*|повы[сш]\\p{L}*|подорожа\\p{L}*|зрос\\p{L}*|збільш\\p{L}*|підвищ\\p{L}*|зрост\\p{L}*|rais\\p{L}*|increas\\p{L}*|gr[eo]w\\p{L}*|rose|risen|rise',
      '增长|增加|上升|扩大',
    ),
    words(
      'сниз\\p{L}*|сниж\\p{L}*|упад\\p{L}*|подешеве\\p{L}*|сокра[тщ]\\p{L}*|упал\\p{L}*|падени\\p{L}*|уменьш\\p{L}*|зниз\\p{L}*|зниж\\p{L}*|впаде\\p{L}*|скоро[тч]\\p{L}*|зменш\\p{L}*|впа[вл]\\p{L}*|decreas\\p{L}*|fell|fallen|dropp?ed|reduc\\p{L}*|lower(?:s|ed|ing)|cut(?:s|ting)?|shr[aiu]nk',
      '下降|减少|缩减',
    ),
  ],
  [
    words('(?:more|higher|больше|выше|дороже|більше|вище|дорожче),?\\s(?:than|чем|ніж)', '多于|高于'),
    words('(?:less|fewer|lower|меньше|ниже|дешевле|менше|нижче|дешевше),?\\s(?:than|чем|ніж)', '少于|低于'),
  ],
  [
    words('экспорт\\p{L}*|вывоз\\p{L}*|експорт\\p{L}*|export\\p{L}*', '出口'),
    words('импорт\\p{L}*|ввоз\\p{L}*|імпорт\\p{L}*|import(?:s|ed|ing|er|ers)?|importa\\p{L}*', '进口'),
  ],
  [
    words('улучш\\p{L}*|покращ\\p{L}*|поліпш\\p{L}*|improv\\p{L}*', '改善'),
    words('ухудш\\p{L}*|погірш\\p{L}*|worsen\\p{L}*|deteriorat\\p{L}*', '恶化'),
  ],
  [
    words('откры(?:л|т|в|ва)\\p{L}*|відкри(?:л|т|в|ва)\\p{L}*|open(?:ed|ing|s)?', '开放|开通|启用'),
    words('закры(?:л|т|в|ва)\\p{L}*|закри(?:л|т|в|ва)\\p{L}*|clos(?:ed|ing|ure)|shut', '关闭'),
  ],
  [
    words(
      '(?<!не\\s)(?:более|больше|свыше|понад|більше|більш)(?:\\s(?:чем|ніж|як))?(?=\\s\\d)|(?<!not? )(?:more than|over)(?=\\s[$€£]?\\d)',
      '超过',
    ),
    words(
      '(?<!не\\s)(?:менее|меньше|менше|менш)(?:\\s(?:чем|ніж|як))?(?=\\s\\d)|(?<!not? )(?:less than|fewer than|under)(?=\\s[$€£]?\\d)',
      '不到|不足',
    ),
  ],
];

/** Whether a text says one side of a pair of opposites ("grew") of which the others say the other side alone ("fell"). */
export function saysOpposite(text: string, others: readonly string[]): boolean {
  return opposites.some(
    ([one, other]) => isOneSided(text, others, [one, other]) || isOneSided(text, others, [other, one]),
  );
}

function isOneSided(text: string, others: readonly string[], [own, opposite]: readonly [RegExp, RegExp]): boolean {
  if (!own.test(text) || opposite.test(text)) return false;
  return others.some((other) => opposite.test(other)) && !others.some((other) => own.test(other));
}

function words(source: string, han: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})|${han}`, 'iu');
}
