import { afterAll, beforeAll } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { openLocalLibrary } from '../support/open-local-library.ts';
import { makeWorkplace } from '../support/page-folder.ts';
import { askLibrary } from './ask-library.ts';

/** Opens a library of pages (contents by file name) for the tests of a file; the function asks it a question. */
export function askPages(pages: Readonly<Record<string, string>>): (question: string) => Promise<Answer> {
  const place = makeWorkplace(pages);
  const { library } = openLocalLibrary(place);
  beforeAll(async () => {
    await library.ingest({});
  });
  afterAll(async () => {
    await library.close();
    place.dispose();
  });
  return (question) => askLibrary(library, question);
}
