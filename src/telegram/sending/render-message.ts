import type { RichText } from '../../conversation/rich-text.ts';
import { isBlank } from './clean-text.ts';
import type { MessageEntity, OutgoingMessage } from './outgoing-message.ts';
import { cutSegments, lengthOf, type Segment, type StyledBlock, styleBlock } from './styled-text.ts';

/** UTF-16 units: 4,096 less room for the heading of a repeat. The Bot API may count code points, of which there are never more. */
export const maximumLength = 3900;
/** Telegram drops further entities in silence. */
const maximumEntities = 100;
/** All addresses of a message; beyond some 9,500 characters of entities Telegram answers ENTITIES_TOO_LONG. */
const maximumAddressLength = 8000;

interface Piece {
  readonly block: StyledBlock;
  readonly length: number;
  readonly entities: number;
  readonly addresses: number;
}

/** What is to be said, as messages of text and entities: split between blocks where it can be, none over 4,096 UTF-16 units. Empty for nothing visible. */
export function renderMessages(text: RichText): OutgoingMessage[] {
  const messages: Piece[][] = [];
  let current: Piece[] = [];
  for (const piece of text.flatMap((block) => piecesOf(styleBlock(block)))) {
    if (!fits([...current, piece])) {
      messages.push(current);
      current = [];
    }
    current.push(piece);
  }
  if (current.length > 0) messages.push(current);
  return messages.map(compose);
}

/** A block, cut where it would not fit into a message by itself. */
function piecesOf(block: StyledBlock | null): Piece[] {
  const pieces: Piece[] = [];
  let rest = block?.segments ?? [];
  while (block !== null && rest.length > 0) {
    const head = leadingPart(rest);
    const [segments, after] =
      head.length === rest.length && fitsAlone(head) ? [rest, []] : cutSegments(rest, cutPosition(head));
    if (!isBlank(segments.map(({ text }) => text).join(''))) pieces.push(measure({ ...block, segments }));
    rest = after;
  }
  return pieces;
}

const fitsAlone = (segments: readonly Segment[]) => fits([measure({ quotation: null, segments })]);

/** As many segments as the limits on entities and addresses allow, up to the one that goes past the limit on length; at least one. */
function leadingPart(segments: readonly Segment[]): readonly Segment[] {
  let length = 0;
  let entities = 1;
  let addresses = 0;
  let count = 0;
  for (const { text, style, url } of segments) {
    entities += style !== null || url !== null ? 2 : 0;
    addresses += url?.length ?? 0;
    if (count > 0 && (entities > maximumEntities || addresses > maximumAddressLength)) break;
    count += 1;
    length += text.length;
    if (length > maximumLength) break;
  }
  return segments.slice(0, count);
}

function measure(block: StyledBlock): Piece {
  const marked = block.segments.filter(({ style, url }) => style !== null || url !== null);
  return {
    block,
    length: lengthOf(block.segments),
    // A bold link has two, a quotation one of its own.
    entities: marked.length * 2 + 1,
    addresses: marked.reduce((sum, { url }) => sum + (url?.length ?? 0), 0),
  };
}

function fits(pieces: readonly Piece[]): boolean {
  const sum = (value: (piece: Piece) => number) => pieces.reduce((total, piece) => total + value(piece), 0);
  return (
    sum(({ length }) => length) + (pieces.length - 1) * 2 <= maximumLength &&
    sum(({ entities }) => entities) <= maximumEntities &&
    sum(({ addresses }) => addresses) <= maximumAddressLength
  );
}

/** The last place within the limit on length at which a reader would pause: a line's end, a sentence's, a word's; else any whole character. */
function cutPosition(segments: readonly Segment[]): number {
  const text = segments.map((segment) => segment.text).join('');
  const limit = Math.min(maximumLength, text.length);
  const head = text.slice(0, limit);
  for (const pause of [/\n/g, /[.!?…。！？]["»”)]?\s/g, /\s/g]) {
    const last = [...head.matchAll(pause)].at(-1);
    // A pause in the first half would leave messages of a few words.
    if (last && last.index > limit / 2) return last.index + last[0].length;
  }
  return splitsPair(text, limit) ? Math.max(limit - 1, 1) : limit;
}

function splitsPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return at > 0 && code >= 0xdc00 && code <= 0xdfff;
}

function compose(pieces: readonly Piece[]): OutgoingMessage {
  const entities: MessageEntity[] = [];
  let text = '';
  for (const [index, { block }] of pieces.entries()) {
    // A quotation has a frame of its own; an empty line beside it would be a gap.
    const besideQuotation = block.quotation !== null || (pieces[index - 1]?.block.quotation ?? null) !== null;
    if (index > 0) text += besideQuotation ? '\n' : '\n\n';
    const start = text.length;
    for (const segment of block.segments) {
      entities.push(...entitiesOf(segment, text.length));
      text += segment.text;
    }
    if (block.quotation) entities.push({ type: block.quotation, offset: start, length: text.length - start });
  }
  return { text, entities };
}

function entitiesOf({ text, style, url }: Segment, offset: number): MessageEntity[] {
  if (isBlank(text)) return [];
  const length = text.length;
  return [
    ...(style === null ? [] : [{ type: style, offset, length }]),
    ...(url === null ? [] : [{ type: 'text_link' as const, offset, length, url }]),
  ];
}
