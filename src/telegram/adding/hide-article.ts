import { describeArticle } from '../../conversation/describe-article.ts';
import type { Line } from '../../conversation/rich-text.ts';
import { wordsFor } from '../../words/words.ts';
import { paragraph, type Reply } from '../sending/reply.ts';
import { addingButton } from './adding-buttons.ts';
import { audit, type Deed, say, show, showArticle, whileShowing } from './admin-deed.ts';

const shownHidden = 40;

/** Asks whether an article is to be hidden, showing which one it is. */
export async function askToHide(deed: Deed, argument: string): Promise<Reply> {
  const { context, claimed, words, language } = deed;
  const number = numberIn(argument);
  if (number === null) return say(deed, words.numberWanted('/remove'));
  const article = await context.assistant.article(number);
  if (article === null) return say(deed, wordsFor(language).chat.noSuchArticle(String(number)));
  const buttons = [
    addingButton(context, claimed.chatId, words.hideButton, { kind: 'hide-article', article: number }),
    addingButton(context, claimed.chatId, words.cancelButton, { kind: 'keep-article', article: number }),
  ];
  const text = [
    paragraph(words.hideQuestion, 'bold'),
    ...describeArticle(article, wordsFor(language), { showsFile: true }).slice(0, 2),
  ];
  return show(deed, { text, buttons: [buttons] });
}

/** Hides an article by a correction; its file is not touched. */
export async function hideArticle(deed: Deed, number: number): Promise<Reply> {
  const { context, adding, claimed, words, language } = deed;
  const path = context.state.articlePathOf(number);
  if (path === null) return say(deed, wordsFor(language).chat.noSuchArticle(String(number)));
  return await whileShowing(deed, words.readingPages, async () => {
    if (!adding.correctionOf(path)?.exclude) adding.correct({ path, exclude: true });
    await adding.ingest();
    const restore = { kind: 'restore-article', article: number } as const;
    const button = addingButton(context, claimed.chatId, words.restoreButton, restore);
    const view = { text: [paragraph(words.hidden(String(number)))], buttons: [[button]] };
    const store = () => audit(deed, 'hide-article', `${number} ${path}`);
    return { ...show(deed, view, { inPlace: true }), store };
  });
}

/** Leaves an article where it is: the question goes, its card stays. */
export async function keepArticle(deed: Deed, number: number): Promise<Reply> {
  return await showArticle(deed, number, null);
}

/** Takes the correction back that hides an article, given by its number; what cannot be read any more stays hidden in words. */
export async function restoreArticle(deed: Deed, argument: string): Promise<Reply> {
  const { context, adding, words, language } = deed;
  const number = numberIn(argument);
  if (argument === '') return listHidden(deed);
  if (number === null) return say(deed, words.numberWanted('/restore'));
  const path = context.state.articlePathOf(number);
  if (path === null) return say(deed, wordsFor(language).chat.noSuchArticle(String(number)));
  const isHidden = adding.correctionOf(path)?.exclude === true;
  if (!isHidden && (await context.assistant.article(number)) !== null && deed.update.kind !== 'button') {
    return say(deed, words.notHidden(String(number)));
  }
  return await whileShowing(deed, words.readingPages, async () => {
    if (isHidden) adding.correct({ path, exclude: false });
    await adding.ingest();
    if ((await context.assistant.article(number)) === null)
      return say(deed, wordsFor(language).chat.noSuchArticle(String(number)), { inPlace: true });
    const store = () => audit(deed, 'restore-article', `${number} ${path}`);
    return { ...(await showArticle(deed, number, words.restored(String(number)))), store };
  });
}

/** What can be brought back, the last hidden first; paths that never had an article have no number to do it by. */
function listHidden(deed: Deed): Reply {
  const { context, adding, words, language } = deed;
  const numbered = adding.hiddenPaths().filter((path) => context.state.isNumberedPath(path));
  if (numbered.length === 0) return say(deed, words.nothingHidden);
  const numbers = context.state.articleNumberFor(numbered);
  const { articleNumber } = wordsFor(language).chat;
  const lines = numbered
    .reverse()
    .slice(0, shownHidden)
    .map((path): Line => [{ text: `${articleNumber(numbers.get(path) ?? 0)} ` }, { text: path, style: 'code' }]);
  const more = numbered.length > shownHidden ? [[{ text: '…' }]] : [];
  return show(deed, {
    text: [paragraph(words.hiddenArticles), { kind: 'paragraph', lines: [...lines, ...more] }],
    buttons: [],
  });
}

function numberIn(argument: string): number | null {
  return /^[1-9]\d{0,8}$/.test(argument) ? Number(argument) : null;
}
