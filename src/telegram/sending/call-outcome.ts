import { GrammyError, HttpError } from 'grammy';
import { TelegramError } from '../../errors.ts';

/**
 * Why a call brought no result, by what is to be done about it.
 * `unsent`: it did not reach Telegram. `doubtful`: it may have been applied. `closed`: the chat takes nothing more from us.
 */
export type FailureKind =
  | 'too-many'
  | 'unsent'
  | 'doubtful'
  | 'unauthorized'
  | 'conflict'
  | 'closed'
  | 'moved'
  | 'unchanged'
  | 'message-gone'
  | 'refused';

/** A call's result, or its failure as a value: most failures are handled, not thrown. */
export type CallOutcome<T> =
  | { readonly ok: true; readonly result: T }
  | {
      readonly ok: false;
      readonly kind: FailureKind;
      readonly error: TelegramError;
      readonly retryAfterSeconds: number;
      readonly movedTo: number | null;
    };

/** Failures after which the same call may simply be made again. */
export const isTransient = (kind: FailureKind): boolean => kind === 'too-many' || kind === 'unsent';

/** The failure that an error of grammY stands for. `scrub` takes secrets out of its words. */
export function failureOf(method: string, thrown: unknown, scrub: (text: string) => string): CallOutcome<never> {
  if (thrown instanceof GrammyError) {
    const { error_code: code, description, parameters } = thrown;
    // A token of the wrong shape has no address at the server; later, a 404 is a method's.
    const kind =
      code === 404 && method === 'getMe'
        ? 'unauthorized'
        : kindOfAnswer(code, description, parameters.migrate_to_chat_id);
    const retryAfterSeconds = parameters.retry_after ?? 0;
    const error = new TelegramError(method, scrub(`${method}: ${code} ${description}`), {
      errorCode: code,
      retryAfterSeconds,
      isRetryable: isTransient(kind),
    });
    return { ok: false, kind, error, retryAfterSeconds, movedTo: parameters.migrate_to_chat_id ?? null };
  }
  const cause = thrown instanceof HttpError ? thrown.error : thrown;
  const kind = wasNeverSent(cause) ? 'unsent' : 'doubtful';
  // The cause is left out on purpose: grammY's holds the address with the token in it.
  const error = new TelegramError(method, scrub(`${method}: ${describe(cause)}`), { isRetryable: true });
  return { ok: false, kind, error, retryAfterSeconds: 0, movedTo: null };
}

// The Bot API has no codes finer than the HTTP status, so its descriptions have to be read, here and nowhere else.
function kindOfAnswer(code: number, description: string, movedTo: number | undefined): FailureKind {
  if (movedTo !== undefined) return 'moved';
  if (code === 429) return 'too-many';
  if (code === 401) return 'unauthorized';
  if (code === 409) return 'conflict';
  if (code === 403) return 'closed';
  // A proxy that reached nobody; a 500 or 504 may come after the work was done.
  if (code === 502 || code === 503) return 'unsent';
  if (code >= 500) return 'doubtful';
  if (/message is not modified/i.test(description)) return 'unchanged';
  if (/message to edit not found|message can't be edited|MESSAGE_ID_INVALID/i.test(description)) return 'message-gone';
  if (
    /chat not found|peer_id_invalid|not enough rights|topic_closed|thread not found|user is deactivated|chat_write_forbidden|have no rights/i.test(
      description,
    )
  ) {
    return 'closed';
  }
  return 'refused';
}

const neverSent = new Set(
  'ECONNREFUSED ENOTFOUND EAI_AGAIN EHOSTUNREACH ENETUNREACH EHOSTDOWN UND_ERR_CONNECT_TIMEOUT CERT_HAS_EXPIRED'.split(
    ' ',
  ),
);

function wasNeverSent(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (neverSent.has(String((cause as { code?: unknown }).code))) return true;
    if (cause instanceof AggregateError) return cause.errors.every(wasNeverSent);
  }
  return false;
}

function describe(error: unknown): string {
  const words: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    words.push([(cause as { code?: unknown }).code, cause.message].filter(Boolean).join(' '));
  }
  return words.join(': ') || String(error);
}
