import type { Answer, Citation } from '../../src/answers/answer.ts';

/** A reader takes in three sentences; facts that stand further down do not count. A list ("which … met") is read to its end. */
const shownStatements = 3;

/** What counts as shown to a reader: the answer's words and its citations' titles, dates and quotes. */
export function shownText(answer: Answer, kind: string): string {
  const statements = kind === 'count' ? answer.statements : answer.statements.slice(0, shownStatements);
  const numbers = new Set(statements.flatMap((statement) => statement.citations));
  const isWhole = statements.length === answer.statements.length;
  const citations = isWhole ? answer.citations : answer.citations.filter((citation) => numbers.has(citation.number));
  return [
    ...(isWhole ? [answer.text] : []),
    ...statements.map((statement) => statement.text),
    ...citations.flatMap(wordsOfCitation),
  ].join('\n');
}

function wordsOfCitation(citation: Citation): string[] {
  const words = [citation.title, citation.publishedOn, citation.quote, ...citation.eventDates];
  return words.filter((word) => word !== null);
}

/** Whether every group has one alternative in the text; letters' case, ё and kinds of apostrophe and space do not matter. */
export function factsFound(text: string, facts: readonly (readonly string[])[]): boolean {
  const folded = fold(text);
  return facts.every((alternatives) => alternatives.some((fact) => contains(folded, fold(fact))));
}

/** A number must stand alone: "12" is not found in "120". */
function contains(text: string, fact: string): boolean {
  for (let at = text.indexOf(fact); at >= 0; at = text.indexOf(fact, at + 1)) {
    const touchesBefore = /^\d/.test(fact) && /\d[.,]?$/.test(text.slice(Math.max(0, at - 2), at));
    const touchesAfter = /\d$/.test(fact) && /^[.,]?\d/.test(text.slice(at + fact.length, at + fact.length + 2));
    if (!touchesBefore && !touchesAfter) return true;
  }
  return false;
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/[’ʼ`]/g, "'").replace(/\s+/g, ' ');
}

/** Citations whose quote does not stand word for word in their article's body; `bodies` by path. */
export function unfaithfulQuotes(answer: Answer, bodies: ReadonlyMap<string, string>): Citation[] {
  return answer.citations.filter((citation) => !bodies.get(citation.path)?.includes(citation.quote));
}
