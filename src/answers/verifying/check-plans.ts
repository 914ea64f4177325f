import { countNegations } from '../../language/negation.ts';
import { stemWords } from '../../language/stem-words.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';

/** Forms of something done, and of something only to be done, by language. */
const forms: Readonly<Record<string, { readonly done: RegExp; readonly open: RegExp }>> = {
  ru: { done: /(?:л|ла|ло|ли|лся|лась|лось|лись|ан[аоы]|ен[аоы])$/u, open: /(?:ть|ться|ти|тись)$/u },
  uk: { done: /(?:в|ла|ло|ли|вся|лася|лося|лися|ано|ено|ан[іа]|ен[іа])$/u, open: /(?:ти|тися|тись)$/u },
};
/** Before an infinitive they say that it was done. */
const managed =
  /(?:удал\p{L}*|смог\p{L}*|сумел\p{L}*|успел\p{L}*|вдал\p{L}*|зм[оі]г\p{L}*|встиг\p{L}*)\s+(?:\p{L}+\s+){0,2}$/iu;
const opensEnglish = /\b(?:to|will|would|can|cannot|may|might|could|should|shall)\s+(?:\w+ly\s+|not\s+|be\s+)?$/i;

/** Whether a statement tells as done ("подписали", "signed") what its sources tell only as to be done ("намерены подписать", "will sign"). */
export function tellsPlanAsDone(statement: Said, sources: readonly SourceSentence[]): boolean {
  // "Not signed" is true of what was only planned.
  if (countNegations(statement.text) > 0) return false;
  const alike = sources.filter(({ language }) => language === statement.language);
  return wordsOf(statement)
    .filter(({ word, before }) => kindOf(word, before, statement.language) === 'done')
    .some(({ stem }) => {
      const kinds = alike.flatMap((source) =>
        wordsOf(source)
          .filter((other) => other.stem === stem)
          .map(({ word, before }) => kindOf(word, before, source.language)),
      );
      return kinds.length > 0 && kinds.every((kind) => kind === 'open');
    });
}

function kindOf(word: string, before: string, language: string): 'done' | 'open' | 'other' {
  if (language === 'en') {
    if (opensEnglish.test(before)) return 'open';
    return /ed$/i.test(word) ? 'done' : 'other';
  }
  const known = forms[language];
  if (known?.open.test(word)) return managed.test(before) ? 'done' : 'open';
  return known?.done.test(word) ? 'done' : 'other';
}

function wordsOf({ text, language }: Said): { word: string; stem: string; before: string }[] {
  return [...text.matchAll(/\p{Ll}{4,}/gu)].map((match) => ({
    word: match[0],
    stem: stemWords(match[0], language).join(' '),
    before: text.slice(Math.max(0, match.index - 40), match.index),
  }));
}
