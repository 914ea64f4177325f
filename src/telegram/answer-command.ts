import type { Answer } from '../answers/answer.ts';
import type { ArticleDetails, ArticleSummary } from '../articles/article-summary.ts';
import { describeHelp } from '../conversation/describe-help.ts';
import { describeSources } from '../conversation/describe-sources.ts';
import type { RichText } from '../conversation/rich-text.ts';
import { type InterfaceLanguage, interfaceLanguageFor } from '../language/languages.ts';
import type { ClaimedUpdate } from '../state/received-update.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import { wordsFor } from '../words/words.ts';
import { administer, isAdministering } from './administer.ts';
import { baseLanguage } from './answer-question.ts';
import type { BotContext } from './bot-context.ts';
import { articleCard } from './browse-article.ts';
import { listSources } from './browse-sources.ts';
import type { IncomingUpdate } from './incoming-update.ts';
import { type CommandName, isCommandName } from './read-request.ts';
import { paragraph, type Reply, replyWith } from './reply.ts';

type Command = { readonly name: string; readonly argument: string };
type Show = (context: BotContext, language: InterfaceLanguage, command: Command) => Promise<RichText>;

/** The reply to a command, in the language of the asker's Telegram. */
export async function answerCommand(
  context: BotContext,
  claimed: ClaimedUpdate,
  update: IncomingUpdate,
  command: Command,
): Promise<Reply> {
  const language = interfaceLanguageFor(baseLanguage(update));
  const place = { language, update, now: context.clock.now() };
  const { name, argument } = command;
  if (isAdministering(context, update, name)) {
    const { text, store } = administer(context, update, { name, argument }, language);
    return { ...replyWith(text, place), ...(store ? { store } : {}) };
  }
  if (!isCommandName(name)) {
    return replyWith([paragraph(wordsFor(language).chat.unknownCommand(`/${name}`))], place);
  }
  const cited = name === 'sources' && argument === '' ? await citedArticles(context, update) : [];
  if (cited.length > 0) {
    return replyWith(describeSources(cited, wordsFor(language), { page: 1, filterText: '' }), place);
  }
  if (name === 'sources') {
    const { text, buttons } = await listSources(context, update.chat.id, { language, page: 1, words: argument });
    return replyWith(text, { ...place, buttons });
  }
  const article = name === 'source' ? await articleNumbered(context, argument) : null;
  if (article) {
    const { text, buttons } = articleCard(context, update.chat.id, article, language);
    return replyWith(text, { ...place, buttons });
  }
  const reply = replyWith(await shows[name](context, language, command), place);
  const store = stores[name];
  return store ? { ...reply, store: () => store(context, claimed) } : reply;
}

/** What a command changes, in the transaction that plans its answer. */
const stores: { readonly [N in CommandName]?: (context: BotContext, claimed: ClaimedUpdate) => void } = {
  new: ({ state }, claimed) => state.turns.continueAt(claimed, null),
  forget: ({ state }, { userId }) => {
    state.turns.forgetPerson(userId);
    state.inbox.forgetPerson(userId);
  },
};

const shows: Record<Exclude<CommandName, 'sources'>, Show> = {
  help: showHelp,
  start: async (context, language, { argument }) => {
    // The gate has done the pairing already; what is left is to say so.
    const greeting = argument !== '' && context.state.people.wasPairedBy(argument);
    const help = await showHelp(context, language);
    return greeting ? [paragraph(telegramWordsFor(language).paired, 'bold'), ...help] : help;
  },
  new: async (_, language) => [paragraph(wordsFor(language).chat.newConversation)],
  // A /stop that found an answer under way never comes this far.
  stop: async (_, language) => [paragraph(telegramWordsFor(language).nothingToStop)],
  forget: async (_, language) => [paragraph(telegramWordsFor(language).forgotten)],
  source: async (_, language, { argument }) => [paragraph(wordsFor(language).chat.noSuchArticle(argument || '…'))],
};

async function articleNumbered({ assistant }: BotContext, argument: string): Promise<ArticleDetails | null> {
  return /^\d{1,9}$/.test(argument) ? await assistant.article(Number(argument)) : null;
}

/** The articles that the answer replied to has cited, in the order of their marks. */
async function citedArticles({ assistant, state }: BotContext, update: IncomingUpdate): Promise<ArticleSummary[]> {
  const turn = update.repliedTo && state.turns.byAnswerMessage(update.chat.id, update.repliedTo.messageId);
  if (!turn) return [];
  const { citations } = JSON.parse(turn.answer) as Answer;
  const numbers = [...new Set(citations.map((citation) => citation.articleNumber))];
  const articles = await Promise.all(numbers.map((number) => assistant.article(number)));
  return articles.filter((article) => article !== null);
}

async function showHelp({ assistant }: BotContext, language: InterfaceLanguage): Promise<RichText> {
  return describeHelp(await assistant.articles(), wordsFor(language), ['sources', 'source', 'new', 'help']);
}
