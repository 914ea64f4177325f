import { formatDate, formatDates } from '../../language/dates/format-date.ts';
import { interfaceLanguageFor } from '../../language/languages.ts';
import type { Findings, FoundArticle } from '../../search/retrieval/findings.ts';
import { wordsFor } from '../../words/words.ts';
import type { Asked } from '../asked.ts';
import type { Coverage } from './judge-coverage.ts';
import { shortened } from './shortened.ts';

/** How many of the nearest articles a refusal shows. */
const nearestShown = 3;

/** An article less relevant than this has nothing to do with the question, unless it holds so much of its names. */
const leastRelevance = 0.3;
const leastOfNames = 0.4;

/** In UTF-16 units: full names with titles are shorter, what fills a message is none. */
const longestName = 80;

/** What a refusal says: what is missing, what the corpus does hold on the names it knows, and the nearest articles, a line each. */
export function describeRefusal(
  asked: Asked,
  coverage: Coverage & { readonly isCovered: false },
  findings: Findings,
): string {
  const language = interfaceLanguageFor(asked.language);
  const words = wordsFor(language).chat;
  if (coverage.reason === 'off-topic') return words.offTopic;
  if (coverage.reason === 'unclear') return words.whatIsMeant;
  const lines = [words.notInSources];
  if (coverage.reason === 'unknown-names') lines.push(words.nothingAbout(namesOf(coverage)));
  if (coverage.reason === 'never-together') lines.push(words.neverTogether(namesOf(coverage)));
  if (coverage.reason === 'other-time' || findings.nearestDates.length > 0) lines.push(words.nothingFromThatTime);
  if (findings.nearestDates.length > 0) lines.push(words.nearestInTime(formatDates(findings.nearestDates, language)));
  for (const { text, articleNumbers, span } of asked.names) {
    if (articleNumbers.length === 0) continue;
    const articles = words.articleCount(articleNumbers.length);
    const [from, to] = [span?.from.slice(0, 4), span?.to.slice(0, 4)];
    lines.push(
      words.heldOn(
        shortened(text, longestName),
        articles,
        from === undefined || to === undefined ? null : { from, to },
      ),
    );
  }
  const near = nearest(findings);
  if (near.length > 0) lines.push(words.nearestArticles, ...near.map((article) => `— ${nameArticle(article)}`));
  return [...new Set(lines)].join('\n');

  function nameArticle({ title, publishedOn }: FoundArticle): string {
    const name = words.quoted(title ?? words.unknownTitle);
    return publishedOn === null ? name : `${name}, ${formatDate(publishedOn, language)}`;
  }
}

function namesOf({ names }: { readonly names: readonly string[] }): string {
  return names.map((name) => shortened(name, longestName)).join(', ');
}

function nearest({ articles }: Findings): FoundArticle[] {
  return articles
    .filter(({ relevance, names, title }) => title !== null && (relevance >= leastRelevance || names >= leastOfNames))
    .slice(0, nearestShown);
}
