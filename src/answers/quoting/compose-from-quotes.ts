import { interfaceLanguageFor } from '../../language/languages.ts';
import type { Findings, FoundArticle } from '../../search/retrieval/findings.ts';
import { wordsFor } from '../../words/words.ts';
import { type Asked, readAsked } from '../asked.ts';
import { citeSentences, type SupportedStatement } from '../cite-sentences.ts';
import { answeredWith, type Composed } from '../composed.ts';
import { languageNotes, languagesOf } from '../language-notes.ts';
import { type DeniedPremise, deniedPremise } from '../refusing/denied-premise.ts';
import { describeRefusal } from '../refusing/describe-refusal.ts';
import { type Coverage, judgeCoverage } from '../refusing/judge-coverage.ts';
import { tellingSentences } from '../refusing/telling-sentences.ts';
import { chooseMeetings, type MeetingList, meetingStatement } from './choose-meetings.ts';
import { chooseSentences, mostSentences } from './choose-sentences.ts';
import { dateStatement } from './date-statement.ts';
import { wholeEnumeration } from './enumeration.ts';
import { heldBeforePlanned } from './held-before-planned.ts';
import { publisherStatements } from './publisher-statement.ts';
import { type RankedSentence, rankSentences } from './rank-sentences.ts';
import { openingOf } from './titled-article.ts';
import { introduce } from './who-is.ts';
import { withContext } from './with-context.ts';

/** What both ways of composing begin with. */
export interface Preparation {
  readonly asked: Asked;
  /** Best first. */
  readonly ranked: readonly RankedSentence[];
  /** A line a meeting, where several may be the answer; else empty. */
  readonly meetings: MeetingList;
  readonly coverage: Coverage;
}

/** Reads what is asked, ranks the sentences that may answer it, and judges whether they do. */
export function prepareAnswer(
  question: { readonly text: string; readonly standalone: string },
  findings: Findings,
): Preparation {
  const asked = readAsked(question, findings);
  const sentences = inOrder(rankSentences(asked, findings.articles), findings);
  const { ranked, lacks } = tellingSentences(asked, sentences, findings.articles);
  const meetings = chooseMeetings(asked, findings.articles);
  const coverage = judgeCoverage(asked, findings, { ranked, meetings, lacks });
  return { asked, ranked, meetings, coverage };
}

/** "The latest talks" are told by one article. */
function inOrder(ranked: readonly RankedSentence[], { articles, period }: Findings): readonly RankedSentence[] {
  if ((period?.order ?? null) === null) return ranked;
  const ofFirst = ranked.filter(({ article }) => article === articles[0]);
  return ofFirst.length > 0 ? ofFirst : ranked;
}

/** Answers out of the found pages alone: the sentences that answer, word for word, with a labelled date before them for "when"; or a refusal that helps. */
export function composeFromQuotes({ asked, ranked, meetings, coverage }: Preparation, findings: Findings): Composed {
  if (!coverage.isCovered) {
    return {
      status: 'not-in-sources',
      refusal: coverage.reason,
      text: describeRefusal(asked, coverage, findings),
      statements: [],
      citations: [],
    };
  }
  const premise = meetings.found > 0 ? null : deniedPremise(asked, ranked);
  const telling = coverage.missing.length > 0 ? tellingWhere(asked, ranked) : ranked;
  const supported =
    meetings.found > 0
      ? meetings.lines.map((line) => meetingStatement(asked, line))
      : quoteSentences(asked, premise?.affirmed ? leadBy(premise.affirmed, telling) : telling, findings.articles);
  const notes = [
    ...listNotes(asked, meetings),
    ...premiseNotes(asked, premise),
    ...notesOn(asked, coverage, supported),
  ];
  return answeredWith(citeSentences(supported, findings.articles), notes);
}

/** What a question of its form is answered with. */
function choose(asked: Asked, ranked: readonly RankedSentence[]): RankedSentence[] {
  if (asked.titled !== null) return openingOf(asked, asked.titled);
  if (asked.asksWhoIs) return introduce(asked, ranked);
  return withContext(wholeEnumeration(asked, chooseSentences(ranked), ranked), ranked);
}

function quoteSentences(
  asked: Asked,
  found: readonly RankedSentence[],
  articles: readonly FoundArticle[],
): SupportedStatement[] {
  const ranked = heldBeforePlanned(asked, found);
  const publishers = publisherStatements(asked, ranked, articles);
  const date = ranked[0] === undefined || publishers.length > 0 ? null : dateStatement(asked, ranked[0]);
  const chosen = choose(asked, ranked);
  // Behind a list of publishers there is room for few, and these are to tell what was published.
  const shown =
    publishers.length === 0 || asked.titled !== null ? chosen : ranked.filter((one) => chosen.includes(one));
  const quotes = shown.map(({ text, article, position }) => ({ text, support: [{ article, position }] }));
  return [...publishers, ...(date === null ? [] : [date]), ...quotes].slice(0, mostSentences);
}

/** The sentence that meets a premise before all others. */
function leadBy(first: RankedSentence, ranked: readonly RankedSentence[]): RankedSentence[] {
  const most = ranked[0]?.relevance ?? 0;
  return [{ ...first, relevance: most }, ...ranked.filter((sentence) => sentence !== first)];
}

function listNotes({ language }: Asked, { lines, found }: MeetingList): string[] {
  const { listedOf } = wordsFor(interfaceLanguageFor(language)).chat;
  return found > lines.length ? [listedOf(lines.length, found)] : [];
}

function premiseNotes({ language }: Asked, premise: DeniedPremise | null): string[] {
  return premise === null ? [] : [wordsFor(interfaceLanguageFor(language)).chat.premiseNotFound(premise.text)];
}

/** Where the question names a place that the article lacks, the sentence that tells where it was corrects it. */
function tellingWhere(asked: Asked, ranked: readonly RankedSentence[]): readonly RankedSentence[] {
  const article = ranked[0]?.article;
  return article === undefined ? [] : rankSentences({ ...asked, kinds: [...asked.kinds, 'where'] }, [article]);
}

/** What the asker should know about the answer: names that its articles do not hold, and quotes in another language. */
function notesOn(
  asked: Asked,
  coverage: Coverage & { readonly isCovered: true },
  supported: readonly SupportedStatement[],
): string[] {
  const words = wordsFor(interfaceLanguageFor(asked.language)).chat;
  const missing = coverage.missing.length > 0 ? [words.notMentionedThere(coverage.missing.join(', '))] : [];
  return [...missing, ...languageNotes(asked.language, languagesOf(supported))];
}
