import { detectLanguage } from '../language/detect-language.ts';
import { splitSentences } from '../language/split-sentences.ts';
import type { Article } from './article.ts';
import { assembleBody, locateSentences } from './assemble-body.ts';
import { findAddress } from './find-address.ts';
import type { RepeatedBlocks } from './find-article-zone.ts';
import { findEventDates } from './find-event-dates.ts';
import { findLayout } from './find-layout.ts';
import { findPublicationDate } from './find-publication-date.ts';
import { findPublisher } from './find-publisher.ts';
import { findTitle } from './find-title.ts';
import type { Page } from './page.ts';
import { datesOutside } from './page-dates.ts';

/** What is known of a page beyond the page: on how many other pages of the collection a block's text stands. */
export interface ParseContext {
  readonly repeatedBlocks?: RepeatedBlocks;
}

/** Understands a page as an article: title, dates, publisher, address, language, body and sentences; what it does not say is null. */
export function parseArticle(page: Page, context: ParseContext = {}): Article {
  const layout = findLayout(page, context.repeatedBlocks);
  const assembled = assembleBody(page.text, layout);
  const title = findTitle(page, layout);
  const language = detectLanguage(assembled.body === '' ? (title ?? page.text) : assembled.body);
  const publication = findPublicationDate(page, layout, language);
  const sentences = locateSentences(assembled, (line) => splitSentences(line, language));
  return {
    path: page.path,
    title,
    publisher: findPublisher(page, layout),
    url: findAddress(page),
    language,
    publication,
    eventDates: findEventDates(assembled.body, { title, publication, outside: datesOutside(page, layout) }),
    body: assembled.body,
    sentences,
  };
}
