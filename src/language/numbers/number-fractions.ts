import type { Measure } from './measures.ts';

/** A part or a single span said without a numeral; `start` and `end` are UTF-16 offsets. */
export interface FractionMention {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  readonly unit: '%' | 'times' | null;
  readonly measure?: Measure;
}

type Row = readonly [source: string, values: readonly number[], unit: FractionMention['unit'], measure?: Measure];

const month: Measure = { unit: 'month', factor: 1 };
const minute: Measure = { unit: 'minute', factor: 1 };

const span = 'год|рік|year|месяц|місяць|month|неделю|тиждень|week';
const later = 'позже|раньше|позднее|спустя|пізніше|раніше|later|earlier';
/** "In the second half of the year" tells a time, not a share. */
const notCounted = '(?<!(?:втор|перв|друг|перш)\\p{L}{2,3}\\s|(?:first|second|latter|third|fourth)\\s)';

/** Longer ones first: what one row has taken, the next does not see. */
const rows: readonly Row[] = [
  [`(?:три|трех|трёх)\\s+четвер\\p{L}+|три\\s+чверт\\p{L}|three[ -]quarters|trei sferturi|四分之三`, [75], '%'],
  [`(?:две|двух)\\s+трет\\p{L}+|дві\\s+третин\\p{L}|two[ -]thirds|două treimi|三分之二`, [66, 66.7, 67], '%'],
  [
    `полгода|полугоди[еяюи]|п[оі]лугода|п[іо]в\\s?року|п[іо]вріччя|half[ -](?:a[ -])?year|half-yearly|jumătate de an|半年[内后來来]|жарты жыл|жарым жыл`,
    [6],
    null,
    month,
  ],
  [
    `полтора\\s+час(?:а|ов)|полутора\\s+час\\p{L}+|півтор[аи]\\s+годин\\p{L}*|(?:an )?hour and a half|one and a half hours|o oră și jumătate|一个半小时|一个半钟头|бір жарым сағат\\p{L}*|бир жарым саат\\p{L}*`,
    [90],
    null,
    minute,
  ],
  [`полчаса|получас\\p{L}+|пів\\s?години|half[ -](?:an[ -])?hour|半小时`, [30], null, minute],
  [
    `полтора\\s+года|полутора\\s+лет|півтора\\s+рок[уи]|year and a half|one and a half years|an și jumătate|一年半|бір жарым жыл|бир жарым жыл`,
    [18],
    null,
    month,
  ],
  [`полдюжин\\p{L}|half a dozen`, [6], null],
  [`полмиллион\\p{L}*|пів\\s?мільйон\\p{L}*|half a million|半百万`, [5e5], null],
  [`полмиллиард\\p{L}*|пів\\s?мільярд\\p{L}*|half a billion`, [5e8], null],
  [`полтор[аы]|полутора|півтор[аи]|one and a half`, [1.5], null],
  [
    `${notCounted}(?:наполовину|половин\\p{L}{1,2}|полцены|пів\\s?ціни|half)|jumătate|一半|жартысы\\p{L}*|жарымы\\p{L}*`,
    [50],
    '%',
  ],
  [`четверт(?:ь|и|ью)|чверт(?:ь|і|ю)|(?<=\\b(?:a|one)[ -])quarter(?!\\s+of\\s+(?:19|20))|un sfert|四分之一`, [25], '%'],
  [
    `трет(?:ь|и|ью)|третин\\p{L}{1,2}|(?<=\\b(?:a|one)[ -])third(?=\\s(?:of|in|to|from|more|less|on|by|the|as)|[^\\s\\p{L}]|$)|o treime|三分之一`,
    [33, 33.3],
    '%',
  ],
  [
    `вдвое|удвое|вдвічі|удвічі|[ву] (?:два|2) раз[аи]|doubl(?:ed?|es|ing)|twofold|twice as (?:much|many|large|high|big)|twice the|dubl(?:at|ă|a|ea)\\p{L}*|de două ori|翻番|翻一番|екі есе\\p{L}*|эки эсе\\p{L}*`,
    [2],
    'times',
  ],
  [
    `втрое|утрое|втричі|утричі|[ву] (?:три|3) раз[аи]|tripl(?:ed?|es|ing)|threefold|three times as (?:much|many|large|high|big)|tripl(?:at|ă|ea)\\p{L}*|de trei ori|үш есе\\p{L}*|үч эсе\\p{L}*`,
    [3],
    'times',
  ],
  [
    `вчетверо|учетверо|[ву] (?:четыре|чотири|4) раз[аи]|quadrupl(?:ed?|es|ing)|fourfold|four times as (?:much|many|large|high|big)|de patru ori|төрт есе\\p{L}*|төрт эсе\\p{L}*`,
    [4],
    'times',
  ],
  // "A year later" says one as surely as "two years later" says two.
  [`(?:${span})(?=\\s(?:${later})(?!\\p{L}))`, [1], null],
  [`(?<=(?:спустя|через|рівно|ровно)\\s)(?:год|рік|месяц|місяць|неделю|тиждень)(?!\\p{L})`, [1], null],
];
const patterns = rows.map(([source, values, unit, measure]) => ({
  pattern: new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})|${hanOnly(source)}`, 'giu'),
  values,
  unit,
  measure,
}));

/** Halves, thirds and quarters as shares of a hundred, and single spans of time ("a year later"), in any language of the pages. */
export function findFractions(text: string): FractionMention[] {
  const found: FractionMention[] = [];
  let left = text;
  for (const { pattern, values, unit, measure } of patterns) {
    left = left.replace(pattern, (words, ...rest) => {
      const start = rest.find((one): one is number => typeof one === 'number')!;
      found.push({ start, end: start + words.length, values, unit, ...(measure === undefined ? {} : { measure }) });
      return '\u0000'.repeat(words.length);
    });
  }
  return found;
}

/** Chinese has no spaces, so that its words may stand beside any letter. */
function hanOnly(source: string): string {
  return source.match(/\p{Script=Han}+/gu)?.join('|') ?? '(?!)';
}
