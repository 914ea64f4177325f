import type { Addition } from '../../state/additions.ts';
import type { Reply } from '../sending/reply.ts';
import { addPage, dropPage } from './add-page.ts';
import type { AddingAction } from './adding-buttons.ts';
import type { Deed } from './admin-deed.ts';
import { askForValue, keepPage } from './correct-page.ts';
import { hideArticle, keepArticle, restoreArticle } from './hide-article.ts';
import { takeAddress } from './take-address.ts';

type AboutPage = Extract<AddingAction, { readonly addition: string }>;

/** What a button of an admin leads to; null where what it is about is gone. Throws ArticleError with why a page is not taken. */
export async function pressAddingButton(deed: Deed, action: AddingAction): Promise<Reply | null> {
  switch (action.kind) {
    case 'fetch-page':
      return await takeAddress(deed, action.address);
    case 'hide-article':
      return await hideArticle(deed, action.article);
    case 'keep-article':
      return await keepArticle(deed, action.article);
    case 'restore-article':
      return await restoreArticle(deed, String(action.article));
    default: {
      const addition = waitingAddition(deed, action.addition);
      return addition && (await decide(deed, addition, action));
    }
  }
}

async function decide(deed: Deed, addition: Addition, action: AboutPage): Promise<Reply> {
  switch (action.kind) {
    case 'add-page':
      return await addPage(deed, addition);
    case 'drop-page':
      return dropPage(deed, addition);
    case 'keep-page':
      return await keepPage(deed, addition);
    case 'correct-page':
      return askForValue(deed, addition, action.field);
  }
}

/** The page of a button, as long as it waits: this admin's, its bytes still there, or on its way into the corpus. */
function waitingAddition({ context, adding, update }: Deed, id: string): Addition | null {
  const addition = context.state.additions.of(id, update.sender.id);
  const isThere = addition !== null && (addition.path !== null || adding.pages.isStaged(id, addition.name));
  return isThere ? addition : null;
}
