import type { WaitingPage } from '../../adding/adding.ts';
import { describeEventDates, describePublicationDate } from '../../conversation/describe-date.ts';
import type { Line, RichText } from '../../conversation/rich-text.ts';
import type { PagePreview } from '../../search/ingest/preview-page.ts';
import { wordsFor } from '../../words/words.ts';
import type { View } from '../browsing/browse-sources.ts';
import { paragraph } from '../sending/reply.ts';
import { addingButton } from './adding-buttons.ts';
import type { Deed } from './admin-deed.ts';

const shownCharacters = 600;
const fields = ['title', 'publishedOn', 'publisher'] as const;

/** A page as it was understood, for an admin to add, to drop or to set right. */
export function showWaitingPage(deed: Deed, { id }: WaitingPage, preview: PagePreview): View {
  const { context, claimed, words } = deed;
  const button = (label: string, action: Parameters<typeof addingButton>[3]) =>
    addingButton(context, claimed.chatId, label, action);
  const corrections = fields.map((field) =>
    button(`✎ ${words.correctButton[field]}`, { kind: 'correct-page', addition: id, field }),
  );
  const decisions = [
    button(words.addButton, { kind: 'add-page', addition: id }),
    button(words.cancelButton, { kind: 'drop-page', addition: id }),
  ];
  return { text: describeWaitingPage(deed, preview), buttons: [decisions, corrections] };
}

function describeWaitingPage({ words, language }: Deed, preview: PagePreview): RichText {
  const { chat } = wordsFor(language);
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(preview.language);
  const byHand = (field: (typeof fields)[number]) =>
    preview.corrected.includes(field) ? ` (${chat.correctedByHand})` : '';
  const lines: (string | null)[] = [
    `${words.titleIs(preview.title ?? words.untold.title)}${byHand('title')}`,
    words.dateIs(describeDate(preview, { words, language })),
    evidenceOf(preview, chat.dateEvidence),
    describeEventDates(preview, wordsFor(language)),
    `${words.publisherIs(preview.publisher ?? words.untold.publisher)}${byHand('publisher')}`,
    name === undefined || preview.language === 'und' ? null : chat.languageOfArticle(name),
    words.passages(preview.passages),
  ];
  return [
    paragraph(words.confirm, 'bold'),
    {
      kind: 'paragraph',
      lines: lines.filter((line) => line !== null).map((text): Line => [{ text: capitalised(text) }]),
    },
    { kind: 'quotation', lines: [[{ text: beginning(preview.firstSentence) }]] },
  ];
}

function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A page without full stops is one sentence. */
function beginning(sentence: string): string {
  return sentence.length <= shownCharacters ? sentence : `${sentence.slice(0, shownCharacters).toWellFormed()}…`;
}

function describeDate(preview: PagePreview, { words, language }: Pick<Deed, 'words' | 'language'>): string {
  const isTold = preview.publishedOn !== null;
  const date = isTold ? describePublicationDate(preview, wordsFor(language)) : words.untold.publishedOn;
  if (preview.corrected.includes('publishedOn')) return `${date} (${wordsFor(language).chat.correctedByHand})`;
  return preview.publishedOnStatus === 'stated' ? `${date} (${words.statedDate})` : date;
}

function evidenceOf(preview: PagePreview, describe: (words: string) => string): string | null {
  const { publishedOnEvidence, corrected } = preview;
  return publishedOnEvidence === null || corrected.includes('publishedOn') ? null : describe(publishedOnEvidence);
}
