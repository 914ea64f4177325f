import type { SavedPage } from '../../adding/saved-page.ts';
import type { Reply } from '../sending/reply.ts';
import { paragraph } from '../sending/reply.ts';
import { addingButton } from './adding-buttons.ts';
import { type Deed, say, show, showArticle } from './admin-deed.ts';
import { showWaitingPage } from './show-waiting-page.ts';

/** Pages of one admin that may wait for his word; each may be a file of 20 MB. */
const mostWaiting = 30;

/** Whether an admin has let so many pages wait that no more are taken. */
export function hasTooManyWaiting({ context, update }: Deed): boolean {
  return context.state.additions.countOf(update.sender.id) >= mostWaiting;
}

/** The reply to a page past that limit. */
export function tooManyWaiting(deed: Deed): Reply {
  return say(deed, deed.words.tooManyWaiting(String(mostWaiting)));
}

/** Keeps a page until the admin's word and shows what it was understood as; one that the corpus has is named and not kept. Throws ArticleError with why it cannot be added. */
export async function offerPage(deed: Deed, { name, bytes, correction }: SavedPage): Promise<Reply> {
  const { context, adding, claimed, update } = deed;
  // The same for a repeated update, which finds and replaces its own file.
  const page = { id: `update-${claimed.updateId}`, name, correction };
  adding.pages.stage(page.id, name, bytes);
  try {
    const preview = await adding.preview(page);
    if (preview.sameAs !== null) {
      adding.pages.drop(page.id, name);
      return await showKnown(deed, preview.sameAs);
    }
    const userId = update.sender.id;
    const waiting = { id: page.id, userId, name, correction: JSON.stringify(correction) };
    return {
      ...show(deed, showWaitingPage(deed, page, preview), { inPlace: true }),
      store: () => context.state.additions.add(waiting, context.clock.now()),
    };
  } catch (error) {
    adding.pages.drop(page.id, name);
    throw error;
  }
}

/** The article that a page is already, with its card; one that is hidden can be brought back. */
export async function showKnown(
  deed: Deed,
  { path, isHidden }: { readonly path: string; readonly isHidden: boolean },
): Promise<Reply> {
  const { context, words, claimed } = deed;
  const number = context.state.articleNumberFor([path]).get(path) ?? 0;
  if (isHidden) {
    const { restoreButton, knownAsHidden } = words;
    const button = addingButton(context, claimed.chatId, restoreButton, { kind: 'restore-article', article: number });
    return show(deed, { text: [paragraph(knownAsHidden(String(number)))], buttons: [[button]] }, { inPlace: true });
  }
  return await showArticle(deed, number, words.knownAs(String(number)));
}
