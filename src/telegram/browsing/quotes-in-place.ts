import type { Citation } from '../../answers/answer.ts';
import { marksOf } from '../../conversation/describe-answer.ts';
import type { Line, Run } from '../../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';

/** How much of the page is shown on either side of a quote, in UTF-16 units; quotes nearer to each other stand in one line. */
const surroundingCharacters = 280;

/** A sentence cited, with its marks, and where it begins in the body; -1 where it is not there any more. */
interface Place {
  readonly quote: string;
  readonly mark: string;
  readonly at: number;
}

/** The sentences cited of one article in bold, each between the words that stand around it; quotes side by side are shown together. One line a stretch of the body. */
export function inTheirPlaces(citations: readonly Citation[], body: string, language: InterfaceLanguage): Line[] {
  const places = [...Map.groupBy(citations, ({ quote }) => quote)].map(
    ([quote, alike]): Place => ({
      quote,
      mark: `${marksOf(alike)} `,
      at: body.indexOf(quote),
    }),
  );
  const gone = places.filter(({ at }) => at < 0);
  const there = places.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  const { articleGone } = telegramWordsFor(language);
  return [
    ...stretches(there, body).map((stretch) => showStretch(stretch, body)),
    // The page was changed or taken out since: the sentence stays what was cited then.
    ...gone.map((place): Line => [...showQuote(place), { text: ` (${articleGone})`, style: 'italic' }]),
  ];
}

function stretches(places: readonly Place[], body: string): Place[][] {
  const found: Place[][] = [];
  for (const place of places) {
    const last = found.at(-1)?.at(-1);
    const between = last ? body.slice(last.at + last.quote.length, place.at) : null;
    const isNear = between !== null && between.length <= surroundingCharacters && !between.includes('\n');
    if (isNear) found.at(-1)?.push(place);
    else found.push([place]);
  }
  return found;
}

function showStretch(stretch: readonly Place[], body: string): Line {
  let shownTo = stretch[0]?.at ?? 0;
  const runs: Run[] = [{ text: lastCharacters(body.slice(0, shownTo)) }];
  for (const place of stretch) {
    runs.push({ text: body.slice(shownTo, place.at) }, ...showQuote(place));
    shownTo = Math.max(shownTo, place.at + place.quote.length);
  }
  return [...runs, { text: firstCharacters(body.slice(shownTo)) }];
}

function showQuote({ quote, mark }: Place): Run[] {
  return [
    { text: mark, style: 'dim' },
    { text: quote, style: 'bold' },
  ];
}

function firstCharacters(text: string): string {
  const paragraphEnd = text.indexOf('\n');
  const rest = paragraphEnd < 0 ? text : text.slice(0, paragraphEnd);
  if (rest.length <= surroundingCharacters) return rest;
  const cut = rest.slice(0, surroundingCharacters).toWellFormed();
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`;
}

function lastCharacters(text: string): string {
  const rest = text.slice(text.lastIndexOf('\n') + 1);
  if (rest.length <= surroundingCharacters) return rest;
  const cut = rest.slice(-surroundingCharacters).toWellFormed();
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}
