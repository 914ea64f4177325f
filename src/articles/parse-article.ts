import { ArticleError } from '../errors.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { splitSentences } from '../language/split-sentences.ts';
import type { Article } from './article.ts';
import { findEventDates } from './dates/find-event-dates.ts';
import { findPublicationDate } from './dates/find-publication-date.ts';
import { datesOutside, placeDates } from './dates/page-dates.ts';
import { assembleBody, locateSentences } from './layout/assemble-body.ts';
import type { RepeatedBlocks } from './layout/find-foreign-blocks.ts';
import { findLayout } from './layout/find-layout.ts';
import { findTitle } from './layout/find-title.ts';
import type { Page, PageLayout } from './page.ts';
import { findAddress } from './publishers/find-address.ts';
import { findPublisher } from './publishers/find-publisher.ts';

/** What is known of a page beyond the page: on how many other pages of the collection a block's text stands. */
export interface ParseContext {
  readonly repeatedBlocks?: RepeatedBlocks;
  /** The page's layout where it was found before; by `repeatedBlocks`, if they are given. */
  readonly layout?: PageLayout;
}

/** A page that says everything twice is in the language that it begins with. */
const languageCharacters = 2000;

/**
 * Understands a page as an article: title, dates, publisher, address, language, body and sentences; what it does not say is null. Throws
 * ArticleError `no-article` where no text of an article stands on it, and the refusal that reading left.
 */
export function parseArticle(page: Page, context: ParseContext = {}): Article {
  if (page.refusal !== undefined) throw page.refusal;
  const layout = context.layout ?? findLayout(page, context.repeatedBlocks);
  const assembled = assembleBody(page.text, layout);
  if (!/\p{L}{2}|\p{Lo}/u.test(assembled.body)) throw noArticle(page.path);
  const title = findTitle(page, layout);
  const language = detectLanguage(assembled.body.slice(0, languageCharacters));
  const dates = placeDates(page, layout);
  const publication = findPublicationDate(page, dates, language);
  const sentences = locateSentences(assembled, (line) => splitSentences(line, language));
  return {
    path: page.path,
    title,
    publisher: findPublisher(page, layout),
    url: findAddress(page),
    language,
    publication,
    eventDates: findEventDates(assembled.body, { title, publication, outside: datesOutside(dates) }),
    body: assembled.body,
    sentences,
  };
}

function noArticle(path: string): ArticleError {
  return new ArticleError(
    path,
    'no-article',
    `${path} holds no text of an article, only lists, menus or links. Scrape the article itself, or remove it.`,
  );
}
