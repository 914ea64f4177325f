import { findNumbers } from '../../language/numbers/find-numbers.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';

/** What a number is beside another: by how much something is more, from what it comes, to what it goes. */
type Sense = 'difference' | 'origin' | 'target' | 'plain';

const comparing =
  '(?:больше|меньше|выше|ниже|дороже|дешевле|дольше|короче|раньше|позже|більше|менше|вище|нижче|дорожче|дешевше|довше|коротше|раніше|пізніше|more|less|fewer|higher|lower|longer|shorter|above|below|earlier|later)(?!\\p{L})';
const byBefore = /(?<!\p{L})(?:на|by|cu)\s+(?:\p{L}+\s+)?$/iu;
const comparedBehind = new RegExp(`^[^,.;()]{0,40}?(?<!\\p{L})${comparing}`, 'iu');
const comparingElsewhere =
  'артық|көп|аз|кем|жоғары|төмен|қымбат|арзан|ұзақ|қысқа|ерте|кеш|ашык|жогору|төмөн|кымбат|узун|кыска|эрте|кеч|mai\\s\\p{L}+';
const compares = new RegExp(`(?<!\\p{L})(?:${comparing}|(?:${comparingElsewhere})(?!\\p{L}))|比`, 'iu');
const fromBefore = /(?<!\p{L})(?:с|со|из|от|з|із|від|from|de la|din)\s+$/iu;
const toBefore = /(?<!\p{L})(?:до|to|up to|until|la|până la)\s+$/iu;
/** "400 до 750": the way goes on behind the number. */
const goesOn = /^(?:\s\p{L}+){0,3}?\s(?:до|to|la|până la)\s+(?:\p{L}+\s+)?\d/iu;
const cameFrom = /(?<!\p{L})(?:с|со|из|от|з|із|від|from|de la|din)\s+(?:\p{L}+\s+)?\d[^.;()]{0,30}$/iu;

/**
 * A number that the quote has as a difference ("400 million more than last year") or as one end of a way ("from 400 to 750"), and the statement as the thing
 * itself or as the other end; null for none.
 */
export function findOtherSense(statement: Said, quote: SourceSentence): string | null {
  const inQuote = findNumbers(quote.text, quote.language);
  for (const said of findNumbers(statement.text, statement.language)) {
    const same = inQuote.filter(({ values }) => values.some((value) => said.values.includes(value)));
    if (same.length === 0) continue;
    const told = new Set(same.map(({ start, end }) => senseOf(quote.text, start, end)));
    const own = senseOf(statement.text, said.start, said.end);
    const [only] = told;
    if (told.size > 1 || only === own) continue;
    if (only === 'difference' && !compares.test(statement.text)) return said.text;
    if ((only === 'origin' && isEnd(statement.text, said.start)) || (only === 'target' && own === 'origin'))
      return said.text;
  }
  return null;
}

function senseOf(text: string, start: number, end: number): Sense {
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (comparedBehind.test(behind) && (byBefore.test(before) || /^[^,.;()]{0,40}?\sthan(?!\p{L})/iu.test(behind)))
    return 'difference';
  if (fromBefore.test(before) && goesOn.test(behind)) return 'origin';
  if (toBefore.test(before) && cameFrom.test(before.replace(toBefore, ''))) return 'target';
  return 'plain';
}

function isEnd(text: string, start: number): boolean {
  return toBefore.test(text.slice(0, start));
}
