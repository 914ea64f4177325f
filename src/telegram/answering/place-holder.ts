import type { InterfaceLanguage } from '../../language/languages.ts';

/** Where an answer will stand, and in which language its place is held. */
export interface Place {
  readonly language: InterfaceLanguage;
  readonly replyTo?: number;
}

/** What holds the place of an answer while it is made. */
export interface PlaceHolder {
  /** Ends the waiting; resolves when a message on its way has an id or has failed. */
  release(): Promise<void>;
  /** Hears a verified statement. */
  onStatement(text: string): void;
}
