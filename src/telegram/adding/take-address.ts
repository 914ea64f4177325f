import type { Reply } from '../sending/reply.ts';
import { paragraph } from '../sending/reply.ts';
import { addingButton } from './adding-buttons.ts';
import { audit, type Deed, show, whileShowing } from './admin-deed.ts';
import { hasTooManyWaiting, offerPage, tooManyWaiting } from './offer-page.ts';

const auditedLength = 500;

/** Fetches a page of the open web because an admin said so, and offers it as an article. Throws ArticleError with why it is not taken. */
export async function takeAddress(deed: Deed, address: string): Promise<Reply> {
  if (hasTooManyWaiting(deed)) return tooManyWaiting(deed);
  // Before it is done: a request that went out is a deed whatever comes of it.
  audit(deed, 'fetch-address', address.slice(0, auditedLength));
  return await whileShowing(deed, deed.words.fetchingPage, async () =>
    offerPage(deed, await deed.adding.fetch(address)),
  );
}

/** Asks whether a bare address is to be fetched: nothing is, for merely being written. */
export function offerAddress(deed: Deed, address: string): Reply {
  const { context, claimed, words } = deed;
  const button = addingButton(context, claimed.chatId, words.fetchButton, { kind: 'fetch-page', address });
  return show(deed, { text: [paragraph(words.offerPage)], buttons: [[button]] });
}
