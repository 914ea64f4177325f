import { createRequire } from 'node:module';
import { functionWordSet, grammarWords } from './function-words.ts';
import { knownLanguages, type LanguageCode, scriptOf } from './languages.ts';

/** What one letter adds to each language that writes it; letters that all Cyrillic or all Latin languages share tell nothing. */
const letterEvidence = readLetters({
  іїєґ: { uk: 1 },
  і: { kk: 0.7, be: 0.9 },
  ыэ: { ru: 1, ky: 1, be: 1 },
  ы: { kk: 1 },
  ёъ: { ru: 1 },
  ъ: { bg: 1.1 },
  ңүө: { ky: 1, kk: 0.9 },
  қғұәһ: { kk: 2 },
  ў: { be: 2 },
  ђјљњћџ: { sr: 2 },
  ӣӯҳҷ: { tg: 3 },
  ățșţ: { ro: 2 },
  ş: { ro: 1, tr: 2 },
  âî: { ro: 1 },
  ığ: { tr: 2 },
  ßäöü: { de: 1 },
  öüç: { tr: 0.7 },
  éèêàùçœë: { fr: 1 },
  'ñ¿¡': { es: 2 },
  áéíóú: { es: 0.7, pt: 0.5 },
  ãõ: { pt: 2 },
  ąęłśżźćń: { pl: 2 },
  èàòù: { it: 0.7 },
});

/** The languages that have a word as a small word of grammar. */
const languagesOfWord = readWords();

/** franc's ISO 639-3 codes worth telling apart, by script: few for a question, more for a text, because trigrams of a dozen letters name anything. */
const candidates: Readonly<Record<string, readonly string[]>> = {
  shortCyrillic: 'rus ukr kaz kir'.split(' '),
  shortLatin: 'eng ron deu fra spa tur'.split(' '),
  cyrillic: 'rus ukr kaz kir bel bul srp mkd tgk uzn mon'.split(' '),
  latin:
    `eng ron deu fra spa por ita pol nld tur ces slk hun swe dan nob fin lit lav ekk hrv slv als azj uzn tuk vie ind`.split(
      /\s+/u,
    ),
};

/** Letters of running (lower-case) words below which trigrams guess and the fallback is the better witness. */
const lettersForTrigrams = 24;
const lettersForManyCandidates = 80;

/** How much of a long text is read: a body is one language, and its start tells it. */
const lettersRead = 20_000;

/**
 * The language of a body or a question as ISO 639-1 (639-3 where there is none): telling letters and small words first, trigrams (franc)
 * for longer texts without them, then `fallback` (say, the language of the turn before), then Russian for Cyrillic letters, else `und`.
 */
export function detectLanguage(text: string, fallback?: LanguageCode): LanguageCode {
  const sample = text.slice(0, lettersRead).normalize('NFC');
  const ranked = [...evidence(sample)].sort((one, other) => other[1] - one[1]);
  const leaders = ranked.filter(([, weight]) => weight === ranked[0]?.[1]).map(([language]) => language);
  if (leaders.length === 0) return guessByTrigrams(sample) ?? lettersAlone(sample, fallback);
  if (fallback !== undefined && leaders.includes(fallback)) return fallback;
  // "Кого принял Путин?" is good Russian and good Ukrainian by its letters and words: the likelier asker decides.
  return knownLanguages.find((language) => leaders.includes(language)) ?? leaders[0] ?? 'und';
}

function evidence(sample: string): Map<string, number> {
  const lower = sample.toLowerCase();
  // The "И" of "Ван И" is no conjunction.
  const running = sample.replace(/(?<=\p{L} )\p{Lu}\p{Ll}?(?![\p{L}.'’-])/gu, ' ').toLowerCase();
  const sums = new Map<string, number>();
  const add = (language: string, weight: number) => sums.set(language, (sums.get(language) ?? 0) + weight);
  for (const letter of lower) {
    // Letters that every language has tell nothing, and are most of a text.
    const told = letter < '\u0080' ? undefined : letterEvidence.get(letter);
    if (told !== undefined) for (const [language, weight] of told) add(language, weight);
  }
  for (const word of running.match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOfWord.get(word.replaceAll('ё', 'е')) ?? []) add(language, 2);
  }
  const kana = count(lower, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(lower, /\p{Script=Han}/gu);
  // Japanese is written with more kana than any Chinese text that mentions a Japanese name.
  if (kana * 4 > han) add('ja', (kana + han) / 2);
  else if (han > 0) add('zh', han / 2);
  const hangul = count(lower, /\p{Script=Hangul}/gu);
  if (hangul > 0) add('ko', hangul / 2);
  return sums;
}

/**
 * Names alone ("Лавров, Пекин") and single words: the fallback, but of Cyrillic letters only one that is written in them; of those without any Russian is
 * asked most.
 */
function lettersAlone(sample: string, fallback: LanguageCode | undefined): LanguageCode {
  const isCyrillic = count(sample, /\p{Script=Cyrillic}/gu) * 2 > count(sample, /\p{L}/gu);
  if (!isCyrillic) return fallback ?? 'und';
  return fallback !== undefined && scriptOf(fallback) === 'Cyrl' ? fallback : 'ru';
}

const require = createRequire(import.meta.url);

function guessByTrigrams(sample: string): LanguageCode | null {
  const running = sample.match(/(?<![\p{L}])[\p{Ll}\p{Lo}][\p{L}\p{M}]*/gu)?.join(' ') ?? '';
  const letters = count(running, /\p{L}/gu);
  const cyrillic = count(running, /\p{Script=Cyrillic}/gu);
  const latin = count(running, /\p{Script=Latin}/gu);
  const isSharedScript = (cyrillic + latin) * 2 > letters;
  if (letters < (isSharedScript ? lettersForTrigrams : 8)) return null;
  const script = cyrillic * 2 > letters ? 'Cyrillic' : latin * 2 > letters ? 'Latin' : null;
  const only = script && candidates[letters < lettersForManyCandidates ? `short${script}` : script.toLowerCase()];
  // Trigrams of 400 languages take 35 ms to load, and few questions need them.
  const { franc } = require('franc-all') as typeof import('franc-all');
  const code = franc(running, only ? { only: [...only] } : {});
  if (code === 'und') return null;
  return Intl.getCanonicalLocales(code)[0]?.split('-')[0] ?? code;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function readLetters(groups: Record<string, Record<string, number>>): ReadonlyMap<string, readonly [string, number][]> {
  const byLetter = new Map<string, [string, number][]>();
  for (const [letters, weights] of Object.entries(groups)) {
    for (const letter of letters) {
      byLetter.set(letter, [...(byLetter.get(letter) ?? []), ...Object.entries(weights)]);
    }
  }
  return byLetter;
}

function readWords(): ReadonlyMap<string, readonly string[]> {
  const byWord = new Map<string, string[]>();
  for (const language of Object.keys(grammarWords)) {
    for (const word of functionWordSet(language)) byWord.set(word, [...(byWord.get(word) ?? []), language]);
  }
  return byWord;
}
