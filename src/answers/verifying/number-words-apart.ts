import type { NumberMention } from '../../language/numbers/number-mention.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';

const decade = /^(?:десятил|десятиріч|decade|deceni|онжылд)/iu;

/** Whether a word counts nothing by itself: "at first", "decades" behind their number. */
export function isNoCount(
  { text, numbers }: Said,
  { kind, values, start, end, text: written }: NumberMention,
): boolean {
  if (decade.test(written) && numbers.some((number) => number.end + 1 === start)) return true;
  if (kind !== 'ordinal' || values[0] !== 1) return false;
  return (
    /(?<!\p{L})(?:at|на)\s$/iu.test(text.slice(0, start)) &&
    /^(?:\s(?:порах|взгляд|погляд)|\s\p{Ll}|[,.])/u.test(text.slice(end))
  );
}

/** Pairs of words for one number that the languages count differently: what a statement has, what its sentence has. */
const alike: readonly (readonly [value: number, said: RegExp])[] = [
  [
    1,
    /перв|перш|(?<!\p{L})first|prim(?:ul|a|ii|ele)(?!\p{L})|биринчи|бірінші|алғаш|алгач|тұңғыш|首(?![都相领領脑腦府席长長])|第一/iu,
  ],
  [2, /вдвое|вдвічі|удвое|удвічі|twice|double|twofold|dubl(?!in)|екі есе|эки эсе|一倍|两倍|翻番/iu],
  [3, /втрое|втричі|утричі|утрое|потро[иї]|тройн|thrice|tripl|threefold|three times|үш есе|三倍/iu],
  [10, /десятил|десятиріч|decade|deceniu|decenii|онжылд|он жыл|十年/iu],
];

/** A number that both texts have in a word which is a count in one language and none in the other: "twice as long", «вдвое дольше», "decade". */
export function isToldInOtherWords(statement: Said, claimed: NumberMention, source: SourceSentence): boolean {
  const found = alike.find(([value, word]) => claimed.values[0] === value && word.test(claimed.text));
  if (found?.[1].test(source.text)) return true;
  return (
    isManifold(statement, claimed, source) ||
    isHalfHour(claimed, source) ||
    isOfScale(statement, claimed, source) ||
    isBothSides(statement, claimed, source)
  );
}

/** Words that make ten of one, and what the ten are then followed by: "two decades" are twenty years, «七成» are 70 %. */
const tens: readonly (readonly [behind: RegExp, plain: RegExp])[] = [
  [/^\s(?:десятил|десятиріч|decades|deceni|онжылд)/iu, /^\s(?:лет|год|рок|років|years|ani|жыл)/iu],
  [/^成/u, /^\s?(?:%|процент|відсот|per ?cent)|^$/iu],
];

function isManifold(
  { text: said }: Said,
  { values: [value = 0], end }: NumberMention,
  source: SourceSentence,
): boolean {
  const isTold = (wanted: number, isBehind: (number: NumberMention, rest: string) => boolean) =>
    source.numbers.some(
      (number) => number.values.includes(wanted) && isBehind(number, source.text.slice(number.end, number.end + 16)),
    );
  const behind = said.slice(end, end + 16);
  return tens.some(
    ([ten, plain]) =>
      (ten.test(behind) &&
        isTold(value * 10, ({ unit }, rest) => plain.test(rest) || (unit === '%' && behind.startsWith('成')))) ||
      (plain.test(behind) && isTold(value / 10, (_, rest) => ten.test(rest))),
  );
}

const halfHour =
  /полчаса|пів ?години|пів ?годинн|half an hour|half-hour|30[- ]min|тридцать минут|тридцять хвилин|半小时|半个小时|жарты сағат|жарым саат|jumătate de oră/iu;

function isHalfHour({ text }: NumberMention, source: SourceSentence): boolean {
  return halfHour.test(text) && halfHour.test(source.text);
}

/** "19 из 33 миллионов", «19 миллионов из 33»: of two amounts one bears the scale of both. */
function isOfScale(statement: Said, claimed: NumberMention, { numbers }: SourceSentence): boolean {
  const [value = 0] = claimed.values;
  if (claimed.kind !== 'digits' || claimed.unit !== null || value >= 1000) return false;
  const before = statement.text.slice(0, claimed.start);
  const behind = statement.text.slice(claimed.end);
  if (!/(?:^|\s)(?:из|із|з|of|out of|din)\s$/iu.test(before) && !/^\s(?:из|із|з|of|out of|din)\s/iu.test(behind))
    return false;
  const scales = statement.numbers.flatMap(({ text, values }) => {
    const written = Number(/^\d+(?:[.,]\d+)?/u.exec(text)?.[0].replace(',', '.'));
    const scale = (values[0] ?? 0) / written;
    return scale >= 1000 ? [scale] : [];
  });
  return scales.some((scale) => numbers.some(({ values }) => values.includes(value * scale)));
}

const side = /^\s(?:\p{L}+\s)?(?:sides|parties|сторон|стран|країн|сторін|тарап|жақ)/iu;
const sides = /(?<!\p{L})(?:стороны|сторонам[иі]?|сторін|сторони|sides|parties|părțile|тараптар\p{L}*)(?!\p{L})|双方/iu;
/** More than two of them, anywhere on the page. */
const several =
  /(?:тр[иьеё]\p{L}{0,2}|четыр\p{L}+|чотир\p{L}+|пят\p{L}|three|four|five|several|нескольк\p{L}+|кільк\p{L}+)\s(?:\p{L}+\s)?(?:сторон|стран|государств|сторін|країн|держав|sides|parties|countries|states|nations)|тр[её]хсторон|тристорон|многосторон|багатосторон|trilateral|multilateral/iu;

/** "The two sides" of "стороны": they are two where the page tells of no more. */
function isBothSides(statement: Said, { values, end }: NumberMention, { text, article }: SourceSentence): boolean {
  if (values[0] !== 2 || !side.test(statement.text.slice(end, end + 40)) || !sides.test(text)) return false;
  return !article.sentences.some((sentence) => several.test(sentence));
}
