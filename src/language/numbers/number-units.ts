/** Words behind a number that multiply it. */
export const scales: readonly (readonly [RegExp, number])[] = [
  [/^[\s-]*(?:тыс(?:\.|яч[ауи]?|ячам?и?|ячах)?|тис(?:\.|яч[ауі]?)?|thousand|(?:de\s+)?mii|мың|миң|千)(?!\p{L})/iu, 1e3],
  [/^[\s-]*(?:de\s+)?(?:млн|миллион\p{L}*|мільйон\p{L}*|millions?|mn|mln|milion|milioane|m(?=\b))/iu, 1e6],
  [/^[\s-]*(?:de\s+)?(?:млрд|миллиард\p{L}*|мільярд\p{L}*|billions?|bn|mld|miliard\p{L}*)/iu, 1e9],
  [/^[\s-]*(?:трлн|триллион\p{L}*|трильйон\p{L}*|trillions?|tn)/iu, 1e12],
  [/^\s*万/u, 1e4],
  [/^\s*[亿億]/u, 1e8],
];

/** What is counted: its name, and its words behind and before the number. */
export const units: readonly (readonly [string, RegExp, RegExp])[] = [
  ['%', /^\s*(?:%|процент|відсот|проц\.|per ?cent|la sută|la suta|пайыз|пайыз|个百分点)/iu, /百分之\s*$/u],
  ['USD', /^\s*(?:\$|долл|дол\.|долар|dollar|dolar|US dollar|usd|美元)/iu, /(?:\$|US\$|USD)\s*$/iu],
  ['EUR', /^\s*(?:€|евро|євро|еуро|euro|eur\b|欧元)/iu, /(?:€|EUR)\s*$/iu],
  ['RUB', /^\s*(?:₽|руб|рубл|rub|rouble|ruble|卢布)/iu, /(?:₽|RUB)\s*$/iu],
  ['CNY', /^\s*(?:¥|юан|yuan|rmb|cny|元|人民币)/iu, /(?:¥|RMB|CNY)\s*$/iu],
  ['UAH', /^\s*(?:₴|грн|гривен|гривн|гривень|hryvnia|uah)/iu, /₴\s*$/u],
  ['TRY', /^\s*(?:₺|турецк\p{L}*\s+лир|турецьк\p{L}*\s+лір|лир|лір|(?:turkish\s+)?lira|lire|里拉)/iu, /₺\s*$/u],
  ['GBP', /^\s*(?:£|фунт\p{L}*\s+стерл|pounds?(?:\s+sterling)?|英镑)/iu, /£\s*$/u],
  ['PLN', /^\s*(?:злот|zlot|兹罗提)/iu, /(?!)/u],
  ['INR', /^\s*(?:рупи|рупі|rupee|rupii|卢比)/iu, /₹\s*$/u],
  ['JPY', /^\s*(?:иен|йен|єн(?!\p{L}{3})|(?:japanese\s+)?yen|日元)/iu, /(?!)/u],
  ['KZT', /^\s*(?:₸|тенге|теңге|tenge)/iu, /₸\s*$/u],
];
