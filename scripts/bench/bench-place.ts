import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LibrarySettings } from '../../src/search/library.ts';
import { exactSearchPassages } from '../../src/search/vectors/build-graphs.ts';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const modelFolder = join(repository, 'models', 'multilingual-e5-small');

/** A temporary folder that is gone after the work. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'communique-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Settings of a library with pages and data in a folder. */
export function settingsIn(folder: string, articlesFolder = join(folder, 'pages')): LibrarySettings {
  return {
    articlesFolder,
    dataFolder: join(folder, 'data'),
    modelFolder,
    hasReader: false,
    embedding: null,
    exactBelow: exactSearchPassages,
  };
}

const persons = [
  'Ковальчук',
  'Ибрагимов',
  'Ли Вэй',
  'Ким Чхоль',
  'Сандерс',
  'Мюллер',
  'Токтогулов',
  'Росси',
  'Петрович',
  'Ахметова',
];
const cities = ['Ташкенте', 'Варшаве', 'Пекине', 'Каире', 'Осло', 'Лиме', 'Дели', 'Астане', 'Кишинёве', 'Женеве'];
const subjects = [
  'торговлю зерном',
  'охрану границы',
  'строительство дороги',
  'обмен студентами',
  'поставки газа',
  'отмену виз',
  'защиту рек',
  'общий рынок',
];
const months = ['января', 'марта', 'мая', 'июля', 'сентября', 'ноября'];

/** Writes invented reports, each different, of some ten sentences; the same number gives the same pages. */
export function writeInventedPages(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < count; n += 1) writeFileSync(join(folder, `page-${n}.txt`), inventedPage(n));
}

function inventedPage(n: number): string {
  const pick = <Value>(values: readonly Value[], step: number): Value =>
    values[(n * 7 + step * 3 + Math.floor(n / 10)) % values.length] as Value;
  const paragraphs = Array.from({ length: 5 }, (_, step) =>
    [
      `${pick(persons, step)} и ${pick(persons, step + 1)} встретились в ${pick(cities, step)} и обсудили ${pick(subjects, step)} на встрече номер ${n * 10 + step}.`,
      `По словам министра, договорённость о том, чтобы развивать ${pick(subjects, step + 2)}, будет подписана до конца ${2000 + ((n + step) % 25)} года.`,
    ].join(' '),
  );
  const title = `${pick(persons, 0)} приехал в ${pick(cities, 4)}: обсуждают ${pick(subjects, 1)} (${n})`;
  return `${title}\n\n${1 + (n % 28)} ${pick(months, 0)} ${2001 + (n % 24)} года, агентство «Вектор-${n % 9}»\n\n${paragraphs.join('\n\n')}\n`;
}
