import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assistant } from '../../src/conversation/assistant.ts';
import { emptyConversation } from '../../src/conversation/conversation.ts';
import { type Estimate, meanOf, shareOf } from './intervals.ts';
import type { PageFile } from './open-corpus.ts';
import { hitAt, ndcgAt } from './ranking-metrics.ts';

export const xquadLanguages = ['ru', 'en', 'zh'] as const;
export type XquadLanguage = (typeof xquadLanguages)[number];

/** One language of XQuAD: paragraphs in the order that all languages share, and each question with its paragraph's index. */
export interface XquadSet {
  readonly language: XquadLanguage;
  readonly paragraphs: readonly string[];
  readonly questions: readonly { readonly question: string; readonly paragraph: number }[];
}

/** Questions in one language against the paragraphs of others; `mixed` leaves the paragraph in the question's own language out of the ranking. */
export interface XquadTask {
  readonly name: string;
  readonly asks: XquadLanguage;
  readonly pages: readonly XquadLanguage[];
  readonly mixed: boolean;
}

export const xquadTasks: readonly XquadTask[] = [
  { name: 'ru-ru', asks: 'ru', pages: ['ru'], mixed: false },
  { name: 'en-en', asks: 'en', pages: ['en'], mixed: false },
  { name: 'zh-zh', asks: 'zh', pages: ['zh'], mixed: false },
  { name: 'en-ru', asks: 'en', pages: ['ru'], mixed: false },
  { name: 'ru-en', asks: 'ru', pages: ['en'], mixed: false },
  { name: 'mixed ru', asks: 'ru', pages: xquadLanguages, mixed: true },
  { name: 'mixed en', asks: 'en', pages: xquadLanguages, mixed: true },
  { name: 'mixed zh', asks: 'zh', pages: xquadLanguages, mixed: true },
];

/** What one task came to. */
export interface XquadFigures {
  readonly task: string;
  readonly ndcg10: Estimate;
  readonly hit5: Estimate;
}

interface XquadFile {
  readonly data: readonly {
    readonly paragraphs: readonly {
      readonly context: string;
      readonly qas: readonly { readonly question: string }[];
    }[];
  }[];
}

/** Reads `xquad.<language>.json` of a folder. */
export function readXquad(folder: string, language: XquadLanguage): XquadSet {
  const file = JSON.parse(readFileSync(join(folder, `xquad.${language}.json`), 'utf8')) as XquadFile;
  const paragraphs = file.data.flatMap((article) => article.paragraphs);
  return {
    language,
    paragraphs: paragraphs.map((paragraph) => paragraph.context.replace(/^\ufeff/, '').trim()),
    questions: paragraphs.flatMap(({ qas }, paragraph) => qas.map(({ question }) => ({ question, paragraph }))),
  };
}

/** The page files of some languages' paragraphs. */
export function xquadPages(sets: readonly XquadSet[]): PageFile[] {
  return sets.flatMap((set) =>
    set.paragraphs.map((text, index) => ({ name: pageName(set.language, index), text: `${text}\n` })),
  );
}

/** Asks a task's questions, at most `limit` of them evenly spread. */
export async function runXquadTask(
  assistant: Assistant,
  task: XquadTask,
  options: { readonly sets: readonly XquadSet[]; readonly limit: number },
): Promise<XquadFigures> {
  const questions = options.sets.find((set) => set.language === task.asks)?.questions ?? [];
  const gains: number[] = [];
  const hits: boolean[] = [];
  for (const { question, paragraph } of spread(questions, options.limit)) {
    const answer = await assistant.answer(question, emptyConversation);
    const own = task.mixed ? pageName(task.asks, paragraph) : null;
    const ranked = answer.retrieved.map((article) => article.path).filter((path) => path !== own);
    const wanted = task.pages.map((language) => pageName(language, paragraph)).filter((name) => name !== own);
    gains.push(ndcgAt(ranked, wanted, 10));
    hits.push(hitAt(ranked, wanted, 5));
  }
  return { task: task.name, ndcg10: meanOf(gains), hit5: shareOf(hits) };
}

/** At most `limit` values, evenly spread over all of them. */
export function spread<T>(values: readonly T[], limit: number): T[] {
  if (values.length <= limit) return [...values];
  return Array.from({ length: limit }, (_, index) => values[Math.floor((index * values.length) / limit)] as T);
}

function pageName(language: XquadLanguage, index: number): string {
  return `${language}-${String(index).padStart(3, '0')}.txt`;
}
