import type { ArticleSummary } from '../../articles/article-summary.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { findNames, type NameMention } from '../../language/names/fold-names.ts';
import { namesPlace } from '../../language/names/key-kinds.ts';
import type { PassageStore } from '../corpus/passage-store.ts';
import type { VectorIndex } from '../vectors/vector-index.ts';
import { daysOf } from './article-timing.ts';
import type { NameInQuestion } from './findings.ts';
import { comparableKeys, wholeNameKeys } from './match-names.ts';
import { summaryIndex } from './summary-index.ts';

interface NameParts {
  readonly store: PassageStore;
  readonly index: Pick<VectorIndex, 'languages' | 'articlesOf'>;
  readonly summaries: readonly ArticleSummary[];
}

/** More passages of a language than this need not be counted: the name is well known there. */
const passagesCounted = 1_000;

/** The names of a question with what the corpus holds of each. */
export async function namesInQuestion(
  text: string,
  language: LanguageCode,
  parts: NameParts,
): Promise<NameInQuestion[]> {
  const mentions = findNames(text, language);
  const keys = mentions.flatMap((mention) => [...mention.keys, ...mention.parts.flat()]);
  const frequencies = await parts.store.nameFrequencies([...new Set(keys)]);
  const most = (ofName: readonly string[]) => Math.max(0, ...ofName.map((key) => frequencies.get(key) ?? 0));
  return Promise.all(
    mentions.map(async (mention): Promise<NameInQuestion> => {
      const telling = tellingKeys(mention, text.slice(0, mention.start));
      const byLanguage = await articlesNaming(telling, language, parts);
      const articleNumbers = [...new Set(byLanguage.values().toArray().flat())];
      return {
        text: mention.text,
        isCertain: mention.isCertain,
        keys: mention.keys,
        telling,
        passages: most(wholeNameKeys(mention)),
        partPassages: mention.parts.map(most),
        isPlace: namesPlace(mention.keys),
        isPublisher: namesPublisher(mention.text, text, parts.summaries),
        articleNumbers,
        languages: [...byLanguage.keys()],
        span: spanOf(articleNumbers, parts.summaries),
      };
    }),
  );
}

/** "в Сеуле", "to Astana", "在东京": where somebody is or goes, and not who is meant by it. */
const whereBefore =
  /(?:(?<!\p{L})(?:в|во|у|до|з|із|из|in|at|to|from|la|în|din|visit\p{L}*|посети\p{L}*|посеща\p{L}*|відвід\p{L}*)\s+|[在到去抵]|访问|訪問)$/iu;

/**
 * Keys that are enough to say that an article names the same: no bare surname for a full Chinese or Korean name, no given name for a surname.
 * A state is named by its capital too, and a capital by its state ("Пекин заявил"), but not where the capital is a place somebody goes to.
 */
export function tellingKeys(mention: NameMention, textBefore: string): string[] {
  const isFull = mention.keys.some((key) => /^(?:zh|ko):/u.test(key));
  const keys = [...wholeNameKeys(mention), ...(mention.parts.at(-1) ?? [])];
  const telling = keys.filter((key) => !(isFull && key.startsWith('fam:')));
  const states = keys.flatMap((key) => {
    const [, kind, code] = /^(place|capital):(\w+)$/u.exec(key) ?? [];
    if (kind === undefined || (kind === 'capital' && whereBefore.test(textBefore))) return [];
    return [`${kind === 'place' ? 'capital' : 'place'}:${code}`];
  });
  // A coarse key is no evidence between two alphabets; between an alphabet and Chinese it is the only one.
  const coarse = mention.keys.filter((key) => key.startsWith('han:'));
  return [...new Set([...telling, ...states, ...coarse])];
}

/** The numbers of the articles that hold a name, by language; a language without any is left out. */
async function articlesNaming(
  telling: readonly string[],
  language: LanguageCode,
  { store, index }: NameParts,
): Promise<Map<LanguageCode, number[]>> {
  const found = new Map<LanguageCode, number[]>();
  for (const of of index.languages) {
    const keys = comparableKeys(telling, language, of);
    const { hits } = await store.searchNames(of, { terms: keys, limit: passagesCounted });
    const passageIds = hits.map(({ passageId }) => passageId);
    if (hits.length > 0) found.set(of, index.articlesOf(of, passageIds));
  }
  return found;
}

function spanOf(numbers: readonly number[], summaries: readonly ArticleSummary[]): NameInQuestion['span'] {
  const { byNumber } = summaryIndex(summaries);
  const days = numbers.flatMap((number) => byNumber.get(number) ?? []).flatMap(daysOf);
  const [first] = days;
  if (first === undefined) return null;
  return days.reduce(
    (span, { from, to }) => ({ from: from < span.from ? from : span.from, to: to > span.to ? to : span.to }),
    { from: first.from, to: first.to },
  );
}

/** «Київська доба», "ТАСС": words of the name of somebody who publishes the pages and whom the question names. */
function namesPublisher(name: string, question: string, summaries: readonly ArticleSummary[]): boolean {
  const wanted = fold(name).split(' ');
  return summaryIndex(summaries).publishers.some((publisher) => {
    if (!isPublisherNamed(question, publisher)) return false;
    const words = fold(publisher).split(' ');
    return wanted.every((word) => words.some((other) => other.slice(0, 4) === word.slice(0, 4)));
  });
}

/** Whether the question names the publisher of an article, whatever case ending its words have. */
export function isPublisherNamed(question: string, publisher: string): boolean {
  const words = fold(publisher)
    .split(' ')
    .filter((word) => word.length > 1);
  const asked = fold(question).split(' ');
  return (
    words.length > 0 &&
    words.every((word) =>
      asked.some((other) => (word.length > 5 ? other.startsWith(word.slice(0, -2)) : other === word)),
    )
  );
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
