import type { ArticleDetails } from '../articles/article-summary.ts';
import type { Words } from '../words/words.ts';
import { describeEventDates, describePublicationDate } from './describe-date.ts';
import type { Line, RichText } from './rich-text.ts';

/** How much of the body a card shows, in UTF-16 units. */
const shownCharacters = 900;

/** A card of one article: title, publisher, dates with their evidence, language, how it begins, and for whoever keeps the pages the file. */
export function describeArticle(
  article: ArticleDetails,
  words: Words,
  { showsFile }: { readonly showsFile: boolean },
): RichText {
  const { chat } = words;
  const title = article.title ?? chat.unknownTitle;
  const languageName = new Intl.DisplayNames([words.language], { type: 'language' }).of(article.language);
  const facts: (Line | null)[] = [
    [{ text: article.publisher ?? capitalised(chat.unknownPublisher), style: 'dim' }],
    [{ text: capitalised(publicationLine(article, words)) }],
    textLine(describeEventDates(article, words)),
    textLine(dateEvidence(article, words)),
    textLine(languageName && article.language !== 'und' ? chat.languageOfArticle(languageName) : null),
    textLine(correctedFields(article, words)),
    showsFile ? [{ text: `${chat.fileOfArticle} ` }, { text: article.path, style: 'code' }] : null,
  ];
  return [
    {
      kind: 'paragraph',
      lines: [
        [
          { text: `${chat.articleNumber(article.number)} `, style: 'bold' },
          article.url === null ? { text: title, style: 'bold' } : { text: title, style: 'bold', url: article.url },
        ],
      ],
    },
    { kind: 'paragraph', lines: facts.filter((line): line is Line => line !== null) },
    { kind: 'quotation', lines: beginning(article.body).map((text) => [{ text }]) },
  ];
}

function correctedFields({ corrected }: ArticleDetails, { chat }: Words): string | null {
  if (corrected.length === 0) return null;
  return `${chat.correctedByHand}: ${corrected.map((field) => chat.correctedFields[field]).join(', ')}`;
}

/** The words that prove the date; a date set by hand has none. */
function dateEvidence({ publishedOnEvidence, corrected }: ArticleDetails, { chat }: Words): string | null {
  return publishedOnEvidence === null || corrected.includes('publishedOn')
    ? null
    : chat.dateEvidence(publishedOnEvidence);
}

/** Labelled, so that it is never taken for the day of the event. */
function publicationLine(article: ArticleDetails, words: Words): string {
  const date = describePublicationDate(article, words);
  return article.publishedOn === null ? date : words.chat.publishedLabel(date);
}

function textLine(text: string | null | undefined): Line | null {
  return text ? [{ text: capitalised(text) }] : null;
}

/** What stands inside a sentence elsewhere has a line of its own here. */
function capitalised(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Whole paragraphs as far as they fit; a first one that does not is cut at a word. */
function beginning(body: string): string[] {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const shown: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length > shownCharacters) break;
    shown.push(line);
    length += line.length;
  }
  if (shown.length === lines.length) return shown;
  if (shown.length > 0) return [...shown, '…'];
  const cut = (lines[0] ?? '').slice(0, shownCharacters).toWellFormed();
  return [`${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`];
}
