import type { NumberMention } from '../../language/numbers/number-mention.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';

/** "At first", «на первых порах»: a word for the beginning, which counts nothing. */
export function isNoCount({ text }: Said, { kind, values, start, end }: NumberMention): boolean {
  if (kind !== 'ordinal' || values[0] !== 1) return false;
  return (
    /(?<!\p{L})(?:at|на)\s$/iu.test(text.slice(0, start)) &&
    /^(?:\s(?:порах|взгляд|погляд)|\s\p{Ll}|[,.])/u.test(text.slice(end))
  );
}

/** Pairs of words for one number that the languages count differently: what a statement has, what its sentence has. */
const alike: readonly (readonly [value: number, said: RegExp])[] = [
  [1, /перв|перш|(?<!\p{L})first|prim(?:ul|a|ii|ele)(?!\p{L})|биринчи|бірінші|алғаш|алгач|тұңғыш|首|第一/iu],
  [2, /вдвое|вдвічі|удвое|удвічі|twice|double|twofold|dubl|екі есе|эки эсе|一倍|两倍|翻番/iu],
  [3, /втрое|втричі|утричі|утрое|потро[иї]|тройн|thrice|triple|tripl|threefold|three times|үш есе|三倍|两倍多/iu],
  [10, /десятил|десятиріч|decade|deceniu|decenii|онжылд|он жыл|十年/iu],
];

/** A number that both texts have in a word which is a count in one language and none in the other: "twice as long", «вдвое дольше», "decade". */
export function isToldInOtherWords(statement: Said, claimed: NumberMention, source: SourceSentence): boolean {
  const found = alike.find(([value, word]) => claimed.values[0] === value && word.test(claimed.text));
  if (found !== undefined) return found[1].test(source.text);
  return isBothSides(statement, claimed, source);
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
