import { syllablesOf } from './han-names.ts';

const readRuns = new Map<string, readonly string[]>();

/** Whether a stretch of Chinese text is read as this pinyin ("dandong"), whatever the characters are; the key as east-asian-names.ts folds it. */
export function isReadIn(text: string, key: string): boolean {
  return (text.match(/\p{Script=Han}{2,}/gu) ?? []).some((run) => {
    if (readRuns.size > 2000) readRuns.clear();
    const syllables = readRuns.get(run) ?? syllablesOf(run);
    readRuns.set(run, syllables);
    return syllables.some((_, at) => [2, 3, 4].some((length) => syllables.slice(at, at + length).join('') === key));
  });
}
