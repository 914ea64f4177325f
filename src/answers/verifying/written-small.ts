import { isFormOfCommonWord } from '../../language/common-words.ts';
import type { NameMention } from '../../language/names/fold-names.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { SourceSentence } from '../source-sentences.ts';

/** Whether a name is an ordinary word that a sentence of its language writes small: "на Неделю аюрведы" of «Международную неделю». */
export function isWrittenSmall({ text }: NameMention, source: SourceSentence): boolean {
  if (!isFormOfCommonWord(text)) return false;
  const stem = stemWords(text.toLowerCase(), source.language).join(' ');
  const small = source.text.match(/(?<![\p{L}'’-])\p{Ll}[\p{L}'’-]{3,}/gu) ?? [];
  return small.some((word) => stemWords(word, source.language).join(' ') === stem);
}
