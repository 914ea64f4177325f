import { endingOf, safeFileName } from '../../adding/file-name.ts';
import { ArticleError, type TelegramError } from '../../errors.ts';
import type { CallOutcome } from '../sending/call-outcome.ts';
import type { Reply } from '../sending/reply.ts';
import { type Deed, say, whileShowing } from './admin-deed.ts';
import type { SentFile } from './brought-page.ts';
import { hasTooManyWaiting, offerPage, tooManyWaiting } from './offer-page.ts';

/** What getFile hands over at most (https://core.telegram.org/bots/api#getfile). */
const largestFileBytes = 20 * 1024 * 1024;
/** Attempts at an update before Telegram's refusal is told in words; one fewer than the lane makes. */
const lastAttempt = 2;

/** Fetches a file that an admin sent from Telegram and offers it as an article. Throws ArticleError with why it is not taken. */
export async function takeFile(deed: Deed, { fileId, name, type, sizeBytes }: SentFile): Promise<Reply> {
  const ending = endingOf(name, type);
  if (ending === null) throw new ArticleError('the file', 'unknown-ending', 'The file is of a kind that is not read.');
  if ((sizeBytes ?? 0) > largestFileBytes) throw tooLarge();
  if (hasTooManyWaiting(deed)) return tooManyWaiting(deed);
  return await whileShowing(deed, deed.words.readingFile, async () => {
    const bytes = await download(deed, fileId);
    if (bytes === null) return say(deed, deed.words.notHandedOver);
    return await offerPage(deed, { name: safeFileName(name ?? '', ending), bytes, correction: {} });
  });
}

/** The bytes of a file; null where Telegram does not give them out. Throws TelegramError for what another attempt may mend. */
async function download({ context, claimed }: Deed, fileId: string): Promise<Uint8Array | null> {
  const { api, hardStop } = context;
  const told = await api.call('getFile', { file_id: fileId }, hardStop);
  if (!told.ok) return orThrow(told, claimed.attempts);
  if ((told.result.file_size ?? 0) > largestFileBytes) throw tooLarge();
  if (told.result.file_path === undefined) return null;
  const file = await api.download(told.result.file_path, largestFileBytes, hardStop);
  return file.ok ? file.result : orThrow(file, claimed.attempts);
}

function orThrow(outcome: CallOutcome<unknown> & { readonly ok: false }, attempts: number): null {
  const fault: TelegramError = outcome.error;
  if (fault.isRetryable && attempts < lastAttempt) throw fault;
  return null;
}

function tooLarge(): ArticleError {
  return new ArticleError('the file', 'too-large', 'The file has more than 20 MB. Send it in parts.');
}
