import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { listPages } from '../../src/articles/reading/list-pages.ts';
import { ArticleError } from '../../src/errors.ts';
import { hashFile } from '../../src/search/ingest/hash-file.ts';
import { readChangedFile } from '../../src/search/ingest/read-changed-file.ts';
import { BlockSurvey, surveyBlocks } from '../../src/search/ingest/survey-blocks.ts';
import { makeWorkplace, type Workplace } from '../support/page-folder.ts';

const places: Workplace[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.dispose();
});

async function surveyOf(text: string) {
  const place = makeWorkplace({ 'page.docx': text });
  places.push(place);
  const [file] = listPages(place.pages);
  const store = { blocks: async () => new Map() };
  const parts = { store, known: new Map(), corrections: new Map(), onRead: () => {} };
  const survey = await surveyBlocks({ ...parts, files: [file!], changed: new Set(['page.docx']) });
  return { file: file!, survey, path: join(place.pages, 'page.docx') };
}

it('a file that the survey could not read is refused with its reason', async () => {
  const { file, survey } = await surveyOf('no document');
  const { record } = await readChangedFile(file, undefined, { corrections: new Map(), survey });
  expect(survey.refusalOf('page.docx', record.sha256)?.code).toBe('wrong-format');
  expect(record.refusals).toMatchObject([{ path: 'page.docx', code: 'wrong-format' }]);
});

it('and is not read a second time for it', async () => {
  const { file } = await surveyOf('no document');
  const refused = {
    sha256: await hashFile(file),
    refusal: new ArticleError('page.docx', 'took-too-long', 'It took 30 s.'),
  };
  const survey = new BlockSurvey(new Map(), new Map(), new Map(), new Map([['page.docx', refused]]));
  const { record } = await readChangedFile(file, undefined, { corrections: new Map(), survey });
  expect(record.refusals).toMatchObject([{ code: 'took-too-long' }]);
});

it('but is read again where its bytes are others by then', async () => {
  const { file, survey, path } = await surveyOf('no document');
  rmSync(path);
  writeFileSync(path, '');
  const { record } = await readChangedFile(file, undefined, { corrections: new Map(), survey });
  expect(record.refusals[0]?.code).toBe('empty');
});
