import type { Answer } from '../../answers/answer.ts';
import type { ArticleDetails } from '../../articles/article-summary.ts';
import { describeHelp } from '../../conversation/describe-help.ts';
import type { Line, RichText } from '../../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import type { ClaimedUpdate } from '../../state/received-update.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';
import { announceTo, describeAdminHelp } from '../adding/admin-menu.ts';
import { mayAdminister } from '../adding/may-administer.ts';
import { tidyAdditions } from '../adding/tidy-additions.ts';
import type { BotContext } from '../bot-context.ts';
import { articleCard } from '../browsing/browse-article.ts';
import { listSources, type View } from '../browsing/browse-sources.ts';
import { offerLanguages } from '../browsing/choose-language.ts';
import { describeAbout } from '../browsing/describe-about.ts';
import { greet } from '../browsing/greet.ts';
import { citedSources } from '../browsing/show-cited.ts';
import { viewerOf } from '../browsing/viewer.ts';
import { languageOf } from '../language-of.ts';
import type { IncomingUpdate } from '../receiving/incoming-update.ts';
import { type CommandName, isCommandName } from '../receiving/read-request.ts';
import { paragraph, type Reply, replyWith } from '../sending/reply.ts';
import { administer, isAdministering } from './administer.ts';

type Command = { readonly name: string; readonly argument: string };
type Show = (context: BotContext, language: InterfaceLanguage, command: Command) => Promise<RichText>;

/** The reply to a command, in the language of the asker's Telegram. */
export async function answerCommand(
  context: BotContext,
  claimed: ClaimedUpdate,
  update: IncomingUpdate,
  command: Command,
): Promise<Reply> {
  const language = languageOf(context, update);
  const place = { language, update, now: context.clock.now() };
  const { name, argument } = command;
  if (isAdministering(context, update, name)) {
    const { text, store } = administer(context, update, { name, argument }, language);
    return { ...replyWith(text, place), ...(store ? { store } : {}) };
  }
  if (!isCommandName(name)) {
    return replyWith([paragraph(wordsFor(language).chat.unknownCommand(`/${name}`))], place);
  }
  const isAdmin = mayAdminister(context, update);
  if (name === 'start' && isAdmin) announceTo(context, update.sender.id);
  const view = await viewFor(context, update, { name, argument }, language);
  if (view) return replyWith(view.text, { ...place, buttons: view.buttons, article: view.article });
  const text = await shows[name as keyof typeof shows](context, language, command);
  const reply = replyWith(name === 'help' && isAdmin ? [...text, ...describeAdminHelp(language)] : text, place);
  const store = stores[name];
  if (!store) return reply;
  const afterwards = name === 'forget' ? { afterwards: () => eraseForgotten(context) } : {};
  return { ...reply, store: () => store(context, claimed), ...afterwards };
}

function eraseForgotten(context: BotContext): void {
  tidyAdditions(context);
  context.state.eraseForgotten();
}

/** What a command shows that has buttons; null for the others, and for an article that there is not. */
async function viewFor(
  context: BotContext,
  update: IncomingUpdate,
  { name, argument }: Command,
  language: InterfaceLanguage,
): Promise<View | null> {
  const chatId = update.chat.id;
  if (name === 'language') return offerLanguages(context, chatId, language);
  if (name === 'start') {
    const view = await greet(context, chatId, language);
    // The gate has done the pairing already; what is left is to say so.
    const isPaired = argument !== '' && context.state.people.wasPairedBy(argument);
    return isPaired ? { ...view, text: [paragraph(telegramWordsFor(language).paired, 'bold'), ...view.text] } : view;
  }
  if (name === 'source') {
    // "/source ТАСС" means the list.
    if (/[\p{L}]/u.test(argument)) return await listSources(context, chatId, { language, page: 1, words: argument });
    const article = await articleNumbered(context, argument);
    return article && articleCard(context, viewerOf(context, update, language), article, null);
  }
  if (name !== 'sources') return null;
  const turn = update.repliedTo && context.state.turns.byAnswerMessage(chatId, update.repliedTo.messageId);
  const answer = turn && argument === '' ? (JSON.parse(turn.answer) as Answer) : null;
  const cited = turn && answer && (await citedSources(context, chatId, { answer, updateId: turn.updateId }, language));
  return cited ?? (await listSources(context, chatId, { language, page: 1, words: argument }));
}

/** What a command changes, in the transaction that plans its answer. */
const stores: { readonly [N in CommandName]?: (context: BotContext, claimed: ClaimedUpdate) => void } = {
  new: ({ state }, claimed) => {
    state.turns.continueAt(claimed, null);
    state.askedArticles.unchoose(claimed);
  },
  forget: ({ state }, { userId }) => {
    state.traces.forgetPerson(userId);
    state.feedback.forgetPerson(userId);
    state.turns.forgetPerson(userId);
    state.inbox.forgetPerson(userId);
    // A private chat has the id of its person.
    state.buttons.forgetChat(userId);
    state.askedArticles.forgetPerson(userId);
    state.additions.forgetPerson(userId);
  },
};

const shows: Record<Exclude<CommandName, 'sources' | 'language' | 'start'>, Show> = {
  help: showHelp,
  new: async (_, language) => [paragraph(wordsFor(language).chat.newConversation)],
  // A /stop that found an answer under way never comes this far.
  stop: async (_, language) => [paragraph(telegramWordsFor(language).nothingToStop)],
  about: async ({ assistant }, language) => describeAbout(await assistant.about(), language),
  forget: async (_, language) => [paragraph(telegramWordsFor(language).forgotten)],
  source: async (_, language, { argument }) => [
    paragraph(
      argument === '' ? wordsFor(language).chat.articleNumberWanted : wordsFor(language).chat.noSuchArticle(argument),
    ),
  ],
};

async function articleNumbered({ assistant }: BotContext, argument: string): Promise<ArticleDetails | null> {
  return /^\d{1,9}$/.test(argument) ? await assistant.article(Number(argument)) : null;
}

/** Commands that the terminal has not. */
const telegramOnly = ['stop', 'language', 'about', 'forget'] as const;

async function showHelp({ assistant }: BotContext, language: InterfaceLanguage): Promise<RichText> {
  const help = describeHelp(await assistant.articles(), wordsFor(language), ['sources', 'source', 'new', 'help']);
  const { menu } = telegramWordsFor(language);
  const lines = telegramOnly.map(
    (name): Line => [{ text: `/${name}`, style: 'bold' }, { text: ` — ${lowered(menu[name])}` }],
  );
  const commands: readonly Line[] = help.at(-1)?.lines ?? [];
  return [...help.slice(0, -1), { kind: 'paragraph', lines: [...commands, ...lines] }];
}

/** The menu begins its lines with a capital letter, a list of commands does not. */
function lowered(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
