import { TelegramError } from '../../errors.ts';
import { type CallOutcome, failureOf } from './call-outcome.ts';

/** Where and how a file is handed over. */
export interface FileAddress {
  readonly token: string;
  readonly apiRoot: string;
  /** As getFile told it. */
  readonly path: string;
}

/** The bytes of a file that getFile has told of; refused as soon as there are more than `maximumBytes`. No error holds the token. */
export async function downloadFile(
  { token, apiRoot, path }: FileAddress,
  maximumBytes: number,
  { scrub, signal }: { readonly scrub: (text: string) => string; readonly signal: AbortSignal },
): Promise<CallOutcome<Uint8Array>> {
  // A path of the answer must not lead to another part of the server, whoever gave the answer.
  if (/^\/|\\|(?:^|\/)\.{1,2}(?:\/|$)/u.test(path)) return refused(`the path "${path}" is none of a file`);
  const address = `${apiRoot}/file/bot${token}/${path.split('/').map(encodeURIComponent).join('/')}`;
  try {
    const response = await fetch(address, { signal, redirect: 'error' });
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel();
      return refused(`${response.status} ${response.statusText}`, response.status >= 500);
    }
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of response.body) {
      length += chunk.length;
      if (length > maximumBytes) return refused(`more than ${maximumBytes} bytes`);
      chunks.push(chunk);
    }
    return { ok: true, result: Buffer.concat(chunks) };
  } catch (thrown) {
    return failureOf('download', thrown, scrub);
  }
}

function refused(found: string, isRetryable = false): CallOutcome<never> {
  const error = new TelegramError('download', `download: ${found}`, { isRetryable });
  return { ok: false, kind: 'refused', error, retryAfterSeconds: 0, movedTo: null };
}
