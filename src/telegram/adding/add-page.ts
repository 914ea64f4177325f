import { addedPath } from '../../adding/adding.ts';
import { freeName } from '../../adding/file-name.ts';
import { ArticleError } from '../../errors.ts';
import type { Addition } from '../../state/additions.ts';
import type { Reply } from '../sending/reply.ts';
import { audit, type Deed, say, showArticle, whileShowing } from './admin-deed.ts';
import { waitingPage } from './correct-page.ts';
import { showKnown } from './offer-page.ts';

/** Brings a waiting page into the corpus and tells its permanent number; goes on where an earlier process left off. Throws ArticleError with why the ingest refused it. */
export async function addPage(deed: Deed, addition: Addition): Promise<Reply> {
  return await whileShowing(deed, deed.words.adding, async () => {
    const page = waitingPage(addition);
    if (addition.path === null) {
      // It may have come in by another way since it was offered.
      const { sameAs } = await deed.adding.preview(page);
      if (sameAs !== null) return { ...(await showKnown(deed, sameAs)), store: () => forget(deed, addition) };
    }
    const path = addition.path ?? choosePath(deed, addition);
    const name = path.slice(addedPath('').length);
    const isCorrected = Object.keys(page.correction).length > 0;
    if (isCorrected && deed.adding.correctionOf(path) === null) deed.adding.correct({ path, ...page.correction });
    deed.adding.pages.add(addition.id, name);
    const { refusals } = await deed.adding.ingest();
    const refusal = refusals.find((refused) => refused.path === path);
    if (refusal === undefined) return await tellNumber(deed, addition, path);
    deed.adding.pages.takeOut(name);
    forget(deed, addition);
    throw new ArticleError(path, refusal.code, refusal.message);
  });
}

/** Drops a waiting page. */
export function dropPage(deed: Deed, addition: Addition): Reply {
  return { ...say(deed, deed.words.dropped, { inPlace: true }), store: () => forget(deed, addition) };
}

/** A path that no article ever had, since a number stands for one article for ever; noted before anything is brought there. */
function choosePath({ context, adding }: Deed, { id, name }: Addition): string {
  const { state } = context;
  const isTaken = (tried: string) =>
    adding.pages.isAdded(tried) ||
    state.isNumberedPath(addedPath(tried)) ||
    adding.correctionOf(addedPath(tried)) !== null;
  const path = addedPath(freeName(name, isTaken));
  state.additions.notePath(id, path);
  return path;
}

async function tellNumber(deed: Deed, addition: Addition, path: string): Promise<Reply> {
  const number = deed.context.state.articleNumberFor([path]).get(path) ?? 0;
  return {
    ...(await showArticle(deed, number, deed.words.added(String(number)))),
    store: () => {
      forget(deed, addition);
      const corrected = Object.keys(waitingPage(addition).correction).join(', ');
      audit(deed, 'add-article', `${number} ${path}${corrected === '' ? '' : ` (${corrected})`}`);
    },
  };
}

function forget({ context, adding }: Deed, { id, name }: Addition): void {
  context.state.additions.remove(id);
  adding.pages.drop(id, name);
}
