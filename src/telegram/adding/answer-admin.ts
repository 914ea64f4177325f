import { addableEndings } from '../../adding/file-name.ts';
import { writePost } from '../../adding/forwarded-post.ts';
import { ArticleError, ConfigError, IndexError } from '../../errors.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import type { Asked } from '../answering/answer-question.ts';
import type { BotContext } from '../bot-context.ts';
import { languageOf } from '../language-of.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';
import type { Request } from '../receiving/read-request.ts';
import type { Reply } from '../sending/reply.ts';
import { readAddingButton } from './adding-buttons.ts';
import { type Deed, deedOf, say } from './admin-deed.ts';
import { readBrought } from './brought-page.ts';
import { awaitedOf, takeValue } from './correct-page.ts';
import { askToHide, restoreArticle } from './hide-article.ts';
import { mayAdminister } from './may-administer.ts';
import { hasTooManyWaiting, offerPage, tooManyWaiting } from './offer-page.ts';
import { pressAddingButton } from './press-adding-button.ts';
import { refusalWords } from './refusal-words.ts';
import { reindex } from './reindex.ts';
import { offerAddress, takeAddress } from './take-address.ts';
import { takeFile } from './take-file.ts';

/** Attempts at an update before what is wrong is told in words that say little; one fewer than the lane makes. */
const lastAttempt = 2;

/**
 * The reply to what an admin brings, hides or reads again; null where nothing is to be said, undefined for all that is no such deed: then the update is
 * answered as anybody's. Throws what may succeed at another attempt.
 */
export async function answerAdmin(
  context: BotContext,
  asked: Asked,
  request: Request,
): Promise<Reply | null | undefined> {
  const { update, claimed } = asked;
  const action = request.kind === 'button' ? readAddingButton(context, claimed.chatId, request.data) : null;
  const isAdmin = mayAdminister(context, update);
  if (request.kind === 'button') {
    if (action === null) return undefined;
    if (!isAdmin) return await answerPress(context, update, request.queryId, true);
  }
  if (context.adding === null || !isAdmin || update.kind === 'edited-message') return undefined;
  const deed = deedOf(context, asked, context.adding);
  return await inWords(deed, async () => {
    if (action === null || request.kind !== 'button') return await answerMessage(deed, request);
    // At once: what it leads to may take longer than Telegram waits.
    await answerPress(context, update, request.queryId, false);
    return await pressAddingButton(deed, action);
  });
}

async function answerPress(context: BotContext, update: IncomingUpdate, queryId: string, isExpired: boolean) {
  const text = isExpired ? { text: telegramWordsFor(languageOf(context, update)).buttonExpired } : {};
  await context.api.call('answerCallbackQuery', { callback_query_id: queryId, ...text });
  return null;
}

async function answerMessage(deed: Deed, request: Request): Promise<Reply | null | undefined> {
  const { context, claimed, update } = deed;
  const brought = readBrought(claimed.payload);
  if (brought && 'file' in brought) return await takeFile(deed, brought.file);
  if (brought) {
    if (hasTooManyWaiting(deed)) return tooManyWaiting(deed);
    return await offerPage(deed, { ...writePost(brought.post), correction: {} });
  }
  if (request.kind === 'command') {
    // Whoever gives a command has changed their mind.
    context.state.additions.awaitNothing(update.sender.id);
    return await answerCommand(deed, request);
  }
  if (request.kind !== 'question') return undefined;
  const awaited = awaitedOf(deed);
  if (awaited) return await takeValue(deed, awaited);
  return /^https?:\/\/\S+$/iu.test(request.text) ? offerAddress(deed, request.text) : undefined;
}

async function answerCommand(
  deed: Deed,
  { name, argument }: { readonly name: string; readonly argument: string },
): Promise<Reply | undefined> {
  if (name === 'reindex') return await reindex(deed);
  if (name === 'remove') return await askToHide(deed, argument);
  if (name === 'restore') return await restoreArticle(deed, argument);
  if (name !== 'add') return undefined;
  if (argument === '') return say(deed, deed.words.howToAdd(addableEndings.join(', ')));
  return await takeAddress(deed, argument);
}

/** Tells what is wrong with a page, an address or the operator's corrections; everything else is thrown on. */
async function inWords(deed: Deed, work: () => Promise<Reply | null | undefined>): Promise<Reply | null | undefined> {
  try {
    return await work();
  } catch (error) {
    const { context, claimed } = deed;
    context.log.debug({ err: error }, 'What an admin brought was not taken');
    // The lane takes it up again, or the next start.
    if (context.stop.aborted) throw error;
    if (error instanceof ArticleError) return say(deed, refusalWords(deed.words, error.code), { inPlace: true });
    if (error instanceof ConfigError) return say(deed, deed.words.correctionsBroken, { inPlace: true });
    if (claimed.attempts < lastAttempt || error instanceof IndexError) throw error;
    context.log.error({ err: error }, 'What an admin brought could not be taken');
    return say(deed, refusalWords(deed.words, ''), { inPlace: true });
  }
}
