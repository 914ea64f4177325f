/** A stretch of text in one style; `code` is to be copied. Links come from the corpus only, never from a model or a page's text. */
export interface Run {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'dim' | 'code';
  readonly url?: string;
}

/** One line; runs stand side by side. */
export type Line = readonly Run[];

/** A paragraph, or a quotation that a chat folds unless it is open. Messages are split between blocks, never inside one where it can be helped. */
export interface Block {
  readonly kind: 'paragraph' | 'quotation';
  readonly isOpen?: boolean;
  readonly lines: readonly Line[];
}

/** What is said to a person, before terminal or Telegram give it its form. */
export type RichText = readonly Block[];
