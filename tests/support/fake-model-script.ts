/** What the fake endpoint does with the next chat request. */
export type FakeReply =
  /** Streams `text` (`{{key 1}}` standing for the first passage key of the prompt, and so on) in pieces of `pieceLength`; `finish` null leaves the finish reason out, as a cut that looks like an end. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly pieceLength?: number;
      readonly finish?: 'stop' | 'length' | null;
      /** Sent in the field for reasoning before the text. */
      readonly reasoning?: string;
    }
  /** Streams `text`, then resets the connection. */
  | { readonly kind: 'reset'; readonly text: string }
  /** Streams `text` (perhaps none), then says nothing more and keeps the connection. */
  | { readonly kind: 'stall'; readonly text: string }
  /** Streams `text`, then a line that is no JSON. */
  | { readonly kind: 'garbage'; readonly text: string }
  /** Streams `line` for ever, or until the client goes. */
  | { readonly kind: 'endless'; readonly line: string }
  | { readonly kind: 'no-choices' }
  | { readonly kind: 'status'; readonly status: number; readonly type: string; readonly body: string };

export interface FakeSettings {
  readonly models: readonly string[];
  readonly apiKey: string | null;
  readonly contextTokens: number;
  /** How many requests are answered 503 "Loading model" first. */
  readonly loadingReplies: number;
  /** Texts that an embedding request may hold at most. */
  readonly maximumBatch: number;
  /** Characters that a text to embed may have at most. */
  readonly maximumInput: number;
  readonly embeddingFault: 'short' | 'reversed' | 'zeros' | 'nulls' | 'narrow' | 'same' | null;
}

/** One request as it arrived; `closedEarly` when the client went before the reply was complete. */
export interface FakeCall {
  readonly path: string;
  readonly method: string;
  readonly body: unknown;
  closedEarly: boolean;
}
