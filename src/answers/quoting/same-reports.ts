import { bodySignature, groupNearDuplicates } from '../../articles/near-duplicates.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';

/** For each found article that tells the same report as others (by the shingles of its text), all of them, best first; the rest have no entry. */
export function findSameReports(found: readonly FoundArticle[]): ReadonlyMap<number, readonly FoundArticle[]> {
  const byNumber = new Map(found.map((article) => [String(article.number), article]));
  const signed = found.map((article) => ({
    key: String(article.number),
    signature: bodySignature(article.body),
  }));
  const groups = groupNearDuplicates(signed).map((keys) => keys.map((key) => byNumber.get(key)!));
  return new Map(groups.flatMap((group) => group.map((article) => [article.number, group] as const)));
}

/** The same sentence in the best of the articles that tell the same report, among those given; the sentence itself where no better one holds it. */
export function inBestReport(
  sentence: { readonly article: FoundArticle; readonly position: number },
  reports: readonly FoundArticle[],
): { readonly article: FoundArticle; readonly position: number } {
  const wanted = sentence.article.sentences[sentence.position]!.text;
  for (const article of reports) {
    const position = article.sentences.findIndex(({ text }) => text === wanted);
    if (position !== -1) return { article, position };
  }
  return sentence;
}
