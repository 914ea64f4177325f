interface FaultOptions {
  readonly cause?: unknown;
  readonly isRetryable?: boolean;
}

/** A fault with a message that says what was found, what was wanted and what to do. */
abstract class Fault extends Error {
  /** Whether the same call may succeed later without anybody changing anything. */
  readonly isRetryable: boolean;

  constructor(message: string, options: FaultOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.isRetryable = options.isRetryable ?? false;
  }
}

/** Wrong use or configuration: the process ends with exit code 2. */
export class ConfigError extends Fault {
  override readonly name = 'ConfigError';
}

/** A page that cannot be read as an article. `code` is for counting, the message for the operator. */
export class ArticleError extends Fault {
  override readonly name = 'ArticleError';
  readonly path: string;
  readonly code: string;

  constructor(path: string, code: string, message: string, options: FaultOptions = {}) {
    super(message, options);
    this.path = path;
    this.code = code;
  }
}

/** The corpus, the state or an index file is missing, damaged, locked or made by something else. */
export class IndexError extends Fault {
  override readonly name = 'IndexError';
  readonly code: 'damaged' | 'locked' | 'other-embedder' | 'newer-format' | 'empty' | 'disk';

  constructor(code: IndexError['code'], message: string, options: FaultOptions = {}) {
    super(message, options);
    this.code = code;
  }
}

/** A model file or a model endpoint failed. */
export class ModelError extends Fault {
  override readonly name = 'ModelError';
  readonly code: string;

  constructor(code: string, message: string, options: FaultOptions = {}) {
    super(message, options);
    this.code = code;
  }
}

/** The Bot API answered no, or was not reached. */
export class TelegramError extends Fault {
  override readonly name = 'TelegramError';
  readonly method: string;
  readonly errorCode: number | null;
  readonly retryAfterSeconds: number | null;

  constructor(
    method: string,
    message: string,
    options: FaultOptions & { readonly errorCode?: number; readonly retryAfterSeconds?: number } = {},
  ) {
    super(message, options);
    this.method = method;
    this.errorCode = options.errorCode ?? null;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }
}
