import type { Answer } from '../../answers/answer.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { answerButtons, reasonButtons } from '../answering/answer-buttons.ts';
import type { BotContext } from '../bot-context.ts';
import { articleCard, articleText } from '../browsing/browse-article.ts';
import { listSources, type View } from '../browsing/browse-sources.ts';
import { chooseArticle } from '../browsing/choose-article.ts';
import { citedQuotes, citedSources } from '../browsing/show-cited.ts';
import { viewerOf } from '../browsing/viewer.ts';
import { languageOf } from '../language-of.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';
import type { MessageButton, OutgoingMessage } from '../sending/outgoing-message.ts';
import { renderMessages } from '../sending/render-message.ts';
import { paragraph } from '../sending/reply.ts';
import type { AskingAction, ButtonAction } from './button-actions.ts';

/** What a button leads to: a message of its own (a view, or a page as it stands), the message above turned into another, or other buttons under it. */
export interface Pressed {
  readonly reply?: View;
  readonly turned?: OutgoingMessage | null;
  readonly page?: OutgoingMessage;
  readonly buttons?: MessageButton[][];
  /** Shown over the chat for a moment. */
  readonly toast?: string;
}

type About<K extends ButtonAction['kind']> = Extract<ButtonAction, { readonly kind: K }>;

/** Does what a button stands for, as far as it concerns the state; null where the answer or the article it is about is gone. */
export async function carryOut(
  context: BotContext,
  update: IncomingUpdate,
  action: Exclude<ButtonAction, AskingAction>,
): Promise<Pressed | null> {
  const chatId = update.chat.id;
  switch (action.kind) {
    case 'sources':
      return { turned: asMessage(await listSources(context, chatId, action)) };
    case 'card':
    case 'text':
      return await pressArticle(context, update, action);
    case 'choose-article':
      return await chooseArticle(context, update, action);
    case 'cited':
      return await pressCited(context, chatId, action);
    case 'verdict':
    case 'reason':
      return pressFeedback(context, update, action);
    case 'language': {
      context.state.chosenLanguages.choose(update.sender.id, action.choice);
      const { chosen } = telegramWordsFor(languageOf(context, update)).languageChoice;
      return { turned: asMessage({ text: [paragraph(chosen)], buttons: [] }) };
    }
  }
}

async function pressArticle(
  context: BotContext,
  update: IncomingUpdate,
  action: About<'card'> | About<'text'>,
): Promise<Pressed | null> {
  const article = await context.assistant.article(action.article);
  if (article === null) return null;
  const viewer = viewerOf(context, update, action.language);
  if (action.kind === 'text') {
    const page = articleText(context, viewer, article, action);
    return action.inPlace ? { turned: page } : { page };
  }
  const card = articleCard(context, viewer, article, action.citedBy);
  return action.inPlace ? { turned: asMessage(card) } : { reply: card };
}

async function pressCited(context: BotContext, chatId: number, action: About<'cited'>): Promise<Pressed | null> {
  const turn = context.state.turns.byUpdate(action.update);
  if (turn === null) return null;
  const shown = { answer: JSON.parse(turn.answer) as Answer, updateId: action.update };
  if (action.show === 'quotes') return { reply: await citedQuotes(context, chatId, shown, action.language) };
  const reply = await citedSources(context, chatId, shown, action.language);
  return reply && { reply };
}

/** A 👎 is kept at once, before anybody says why: the reason is one more tap, which not everybody makes. */
function pressFeedback(
  context: BotContext,
  update: IncomingUpdate,
  action: About<'verdict'> | About<'reason'>,
): Pressed | null {
  const { state, clock } = context;
  const turn = state.turns.byUpdate(action.update);
  if (turn === null) return null;
  const verdict = action.kind === 'reason' ? 'bad' : action.verdict;
  const reason = action.kind === 'reason' ? action.reason : null;
  state.feedback.give({ updateId: action.update, userId: update.sender.id, verdict, reason, now: clock.now() });
  const words = telegramWordsFor(action.language).feedback;
  const place = { chatId: update.chat.id, updateId: action.update, language: action.language };
  if (verdict === 'bad' && reason === null) {
    return { buttons: reasonButtons(context, place), toast: words.whatIsWrong };
  }
  if (verdict === 'good') return { toast: words.thanks };
  return { buttons: answerButtons(context, place, JSON.parse(turn.answer) as Answer), toast: words.noted };
}

function asMessage({ text, buttons, article }: View): OutgoingMessage | null {
  const [message] = renderMessages(text);
  return message ? { ...message, buttons, ...(article === undefined ? {} : { article }) } : null;
}
