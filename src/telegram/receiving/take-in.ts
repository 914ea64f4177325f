import type { Lane } from '../../state/received-update.ts';
import type { RefusalReason } from '../../state/refused-updates.ts';
import type { BotContext } from '../bot-context.ts';
import { isAsking, readButton } from '../handling/button-actions.ts';
import { languageCodeOf } from '../language-of.ts';
import { type IncomingUpdate, readUpdate } from './incoming-update.ts';
import { noticeFor, pairOnce } from './meet-stranger.ts';
import { readRequest } from './read-request.ts';

/** Past this an update is no message that a person wrote. */
const maximumPayloadLength = 1_000_000;

/** What one chat may have waiting; past it a question is refused in words, never dropped. */
export const longestQueue = 50;

/** A lane in which something new waits or was refused, with the language of who wrote. */
export interface WokenLane extends Lane {
  readonly languageCode: string;
}

/** What the gate says of an update. */
type Verdict =
  | { readonly kind: 'admitted'; readonly payload: string; readonly isStop: boolean; readonly isQuestion: boolean }
  | { readonly kind: 'stranger' }
  | { readonly kind: 'group-not-allowed' }
  | { readonly kind: 'ignored' };

/**
 * Takes in what a poll brought: the gate first, then one transaction with all that passes it; when this returns, the updates may be confirmed.
 * Returns the lanes in which something is new. Throws IndexError when nothing could be stored: then nothing must be confirmed.
 */
export function takeIn(
  context: BotContext,
  updates: readonly unknown[],
  stopAnswer: (lane: Lane, draftId: number | null) => boolean,
): WokenLane[] {
  const { state, clock } = context;
  const lanes: WokenLane[] = [];
  const notices: (() => void)[] = [];
  state.transaction(() => {
    for (const raw of updates) {
      const update = readOrSkip(context, raw);
      if (update === null) continue;
      pairOnce(context, update);
      const verdict = judge(context, update, raw);
      if (verdict.kind === 'stranger' || verdict.kind === 'group-not-allowed') {
        notices.push(...noticeFor(context, update, verdict.kind));
      }
      if (verdict.kind !== 'admitted') continue;
      const lane = { chatId: update.chat.id, threadId: update.threadId };
      // Ends what is under way, ahead of all that waits; it needs no answer of its own then.
      if (verdict.isStop && stopAnswer(lane, update.draftId)) continue;
      // The draft had become an answer before the button was pressed.
      if (update.kind === 'stopped') continue;
      const { payload, isQuestion } = verdict;
      const received = { ...lane, updateId: update.updateId, userId: update.sender.id, payload, isQuestion };
      const refusal = refusalOf(context, received);
      const isNew = refusal
        ? state.refusedUpdates.refuse(received, refusal, clock.now())
        : state.inbox.add(received, clock.now());
      if (isNew) lanes.push({ ...lane, languageCode: languageCodeOf(context, update) });
    }
  });
  for (const notice of notices) notice();
  return lanes;
}

/** Why an update is not taken; null where it is. */
function refusalOf(
  { state, clock, budget }: BotContext,
  received: Lane & { readonly userId: number; readonly isQuestion: boolean },
): RefusalReason | null {
  if (state.inbox.waitingIn(received) >= longestQueue) return 'queue full';
  if (!received.isQuestion || budget === null) return null;
  const askedWithin = (milliseconds: number) =>
    state.inboxFigures.questionsSince(received.userId, clock.now() - milliseconds);
  if (askedWithin(24 * 3_600_000) >= budget.perDay) return 'day over';
  return askedWithin(60_000) >= budget.perMinute ? 'minute over' : null;
}

// An update that breaks the reading would come again with every poll and shut everybody out, so it is passed over, loudly.
function readOrSkip({ bot, log }: BotContext, raw: unknown): IncomingUpdate | null {
  try {
    const update = readUpdate(raw);
    if (update !== null) readRequest(update, bot);
    return update;
  } catch (error) {
    log.error({ problem: String(error) }, 'An update could not be read and is passed over');
    return null;
  }
}

function judge(context: BotContext, update: IncomingUpdate, raw: unknown): Verdict {
  const { access, bot, state } = context;
  const request = readRequest(update, bot);
  if (!access.mayAsk(update)) {
    if (request === null || update.kind !== 'message') return { kind: 'ignored' };
    if (update.chat.type === 'private') {
      return { kind: update.chat.id === update.sender.id ? 'stranger' : 'ignored' };
    }
    // A stranger's group hears nothing; somebody with access is told what the admin needs to know.
    const ownChat = { chat: { id: update.sender.id, type: 'private' as const }, sender: update.sender };
    return { kind: access.mayAsk(ownChat) ? 'group-not-allowed' : 'ignored' };
  }
  if (update.movedTo !== null) state.chatMigrations.note(update.chat.id, update.movedTo);
  const payload = request === null ? null : toJson(raw);
  return payload === null
    ? { kind: 'ignored' }
    : {
        kind: 'admitted',
        payload,
        isStop: request?.kind === 'command' && request.name === 'stop',
        isQuestion: request?.kind === 'question' || pressesQuestion(context, update),
      };
}

/** A button that asks counts like words that ask. */
function pressesQuestion(context: BotContext, { chat, button }: IncomingUpdate): boolean {
  return button !== null && isAsking(readButton(context, chat.id, button.data));
}

/** The JSON of an update, or null where it is too long or too deep to be one. */
function toJson(raw: unknown): string | null {
  try {
    const json = JSON.stringify(raw);
    return json.length <= maximumPayloadLength ? json : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
