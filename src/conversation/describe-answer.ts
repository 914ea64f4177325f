import type { Answer, Citation } from '../answers/answer.ts';
import type { Words } from '../words/words.ts';
import { describeEventDates, describePublicationDate } from './describe-date.ts';
import type { Block, Line, RichText, Run } from './rich-text.ts';

/** An answer as people read it: the statements with their marks, then one line for each article cited. */
export function describeAnswer(answer: Answer, words: Words): RichText {
  if (answer.status === 'error') return [paragraph([[{ text: answer.error?.message ?? words.chat.somethingFailed }]])];
  if (answer.status === 'not-in-sources') {
    return [paragraph(answer.text.split('\n').map((text) => [{ text }]))];
  }
  const sources = citedArticles(answer).map((citations) => describeCited(citations, words));
  return [...describeStatements(answer, words), paragraph(sources), ...describeNotes(answer)];
}

/** The statements of an answer, each with its marks; a statement that is a sentence of the pages stands in quotation marks. */
export function describeStatements(answer: Answer, words: Words): Block[] {
  return answer.statements.map((statement) => {
    const isQuote = answer.citations.some(
      ({ number, quote }) => quote === statement.text && statement.citations.includes(number),
    );
    const text = isQuote ? quoted(statement.text, words) : statement.text;
    return paragraph([[{ text: `${text} ` }, ...marks(statement.citations, answer.citations)]]);
  });
}

/** The citations of an answer by article, articles in the order of their first mark. */
export function citedArticles(answer: Answer): readonly (readonly Citation[])[] {
  return [...Map.groupBy(answer.citations, (citation) => citation.path).values()];
}

/** One line for an article cited: "[1, 3] Title — Publisher, date; event"; with the marks of `marked` alone where others stand elsewhere. */
export function describeCited(ofArticle: readonly Citation[], words: Words, marked = ofArticle): Line {
  const [first] = ofArticle;
  if (!first) return [];
  const marks = marked.length > 0 ? [{ text: `${marksOf(marked)} `, style: 'dim' as const }] : [];
  return [...marks, ...describeSource(first, words), ...describeOthers(first, words)];
}

/** "[1, 3]": the marks of an answer, never to be taken for the permanent number of an article. */
export function marksOf(citations: readonly Citation[]): string {
  return `[${citations.map(({ number }) => number).join(', ')}]`;
}

type Source = Pick<Citation, 'title' | 'url' | 'publisher' | 'publishedOn' | 'publishedOnStatus' | 'eventDates'>;

/** "Title — Publisher, date; event: date", the title linked where the address is known. */
export function describeSource(source: Source, words: Words): Run[] {
  const title = source.title ?? words.chat.unknownTitle;
  return [
    source.url === null ? { text: title } : { text: title, url: source.url },
    { text: ` — ${describeSourceFacts(source, words)}`, style: 'dim' },
  ];
}

/** "Publisher, date; event: date". */
export function describeSourceFacts(source: Omit<Source, 'title' | 'url'>, words: Words): string {
  const event = describeEventDates(source, words);
  const facts = [source.publisher ?? words.chat.unknownPublisher, describePublicationDate(source, words)].join(', ');
  return event === null ? facts : `${facts}; ${event}`;
}

/** "; also: TASS, DW": who else published the same report; how many other articles tell it where no other publisher is known. */
function describeOthers(citation: Citation, words: Words): Run[] {
  const { alsoIn = [], alsoPublishedBy = [], publisher } = citation;
  if (alsoIn.length === 0) return [];
  const names = alsoPublishedBy.filter((name) => name !== publisher);
  const others = names.length > 0 ? names.join(', ') : words.chat.articleCount(alsoIn.length);
  return [{ text: `; ${words.chat.alsoIn(others)}`, style: 'dim' }];
}

function marks(numbers: readonly number[], citations: readonly Citation[]): Run[] {
  return numbers.map((number): Run => {
    const url = citations.find((citation) => citation.number === number)?.url;
    return url ? { text: `[${number}]`, url } : { text: `[${number}]` };
  });
}

/** What the asker is told about the answer; empty where there is nothing to tell. */
export function describeNotes(answer: Answer): Block[] {
  const note = answer.notes?.map((text): Line => [{ text, style: 'italic' }]) ?? [];
  return note.length > 0 ? [paragraph(note)] : [];
}

/** Questions that can be asked instead of one that was refused, a line each; empty where none are offered. */
export function describeSuggestions({ suggestedQuestions = [] }: Answer, { chat }: Words): Block[] {
  if (suggestedQuestions.length === 0) return [];
  return [paragraph([[{ text: chat.canBeAsked }], ...suggestedQuestions.map((text): Line => [{ text: `• ${text}` }])])];
}

function quoted(text: string, { language }: Words): string {
  if (/^[«“"„『「]/u.test(text)) return text;
  return language === 'en' ? `“${text}”` : `«${text}»`;
}

function paragraph(lines: readonly Line[]): Block {
  return { kind: 'paragraph', lines };
}
