import { subjectTable } from './subject-table.ts';

interface Beginnings {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
  readonly han: readonly (readonly [characters: string, subject: string])[];
}

/** No beginning in the table is shorter or longer than this. */
const shortest = 2;
const longest = 14;

let table: Beginnings | null = null;
const cache = new Map<string, readonly string[]>();

/** What a word is about, whatever its language: "подписали", "签署" and "signed" all give `sign`; most words give nothing. */
export function subjectsOf(word: string): readonly string[] {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  const known = cache.get(lower);
  if (known !== undefined) return known;
  table ??= readTable();
  const found = new Set(table.whole.get(lower) ?? []);
  // The longest beginning wins: "запроси" is to ask in Ukrainian, "запрос" to invite.
  for (let length = Math.min(longest, lower.length); length >= shortest && found.size === 0; length -= 1) {
    for (const subject of table.beginnings.get(lower.slice(0, length)) ?? []) found.add(subject);
  }
  const subjects = [...found];
  if (cache.size > 50_000) cache.clear();
  cache.set(lower, subjects);
  return subjects;
}

/** The subjects of a whole text; Chinese is looked through for the table's words. */
export function subjectsIn(text: string): Set<string> {
  table ??= readTable();
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{Script=Cyrillic}\p{Script=Latin}][\p{L}\p{M}'’-]*/gu)) {
    for (const subject of subjectsOf(word)) found.add(subject);
  }
  if (/\p{Script=Han}/u.test(text)) {
    for (const [characters, subject] of table.han) if (text.includes(characters)) found.add(subject);
  }
  return found;
}

function readTable(): Beginnings {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const han: [string, string][] = [];
  for (const line of subjectTable.trim().split('\n')) {
    const [subject = '', ...words] = line.split(' ');
    for (const word of words.map((one) => one.replaceAll('ё', 'е'))) {
      if (/\p{Script=Han}/u.test(word)) han.push([word, subject]);
      else if (word.endsWith('*')) add(beginnings, word.slice(0, -1), subject);
      else add(whole, word, subject);
    }
  }
  return { whole, beginnings, han };
}

function add(map: Map<string, string[]>, word: string, subject: string): void {
  map.set(word, [...(map.get(word) ?? []), subject]);
}
