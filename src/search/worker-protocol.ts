import { ArticleError, ConfigError, IndexError, ModelError } from '../errors.ts';
import type { IngestProgress } from './ingest/ingest-tally.ts';
import type { Library } from './library.ts';

type Method = keyof Library;

/** A call of one of the library's functions, as it travels to the worker. */
export type WorkerRequest = {
  [Name in Method]: { readonly id: number; readonly method: Name; readonly arguments: Parameters<Library[Name]> };
}[Method];

/** What the worker sends back. */
export type WorkerReply =
  | { readonly kind: 'result'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: PackedError }
  | { readonly kind: 'progress'; readonly id: number; readonly progress: IngestProgress }
  | { readonly kind: 'warning'; readonly text: string };

/** An error without its class, which does not survive the way between threads. */
export interface PackedError {
  readonly name: string;
  readonly message: string;
  readonly code: string;
  readonly path: string;
  readonly isRetryable: boolean;
  readonly stack: string;
}

export function packError(error: unknown): PackedError {
  const fields = error as Partial<PackedError>;
  return {
    name: String(fields.name ?? 'Error'),
    message: String(fields.message ?? error),
    code: String(fields.code ?? 'failed'),
    path: String(fields.path ?? ''),
    isRetryable: fields.isRetryable === true,
    stack: String(fields.stack ?? ''),
  };
}

/** The error with its class again. */
export function unpackError({ name, message, code, path, isRetryable, stack }: PackedError): Error {
  const options = { isRetryable, cause: stack };
  switch (name) {
    case 'ConfigError':
      return new ConfigError(message, options);
    case 'ArticleError':
      return new ArticleError(path, code, message, options);
    case 'IndexError':
      return new IndexError(code as IndexError['code'], message, options);
    case 'ModelError':
      return new ModelError(code, message, options);
    default:
      return new Error(message, options);
  }
}
