import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { addableEndings, endingOf, freeName, safeFileName } from '../../src/adding/file-name.ts';
import { listPages } from '../../src/articles/reading/list-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'communique-names-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hostile = fc.stringMatching(/^[./\\ а-яa-zREADME\u0000-\u001f\u202e\ud83d\ude00:*?"<>|#%~-]{0,120}$/u);

describe('the name of a file from a chat', () => {
  it('is a page of its own in the folder, whatever it was called', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), hostile),
        fc.constantFrom(...addableEndings),
        (name, ending) => {
          const safe = safeFileName(name, ending);
          writeFileSync(
            join(
              folder,
              freeName(safe, () => false),
            ),
            'x',
          );
          expect(listPages(folder).map(({ path }) => path)).toEqual([safe]);
          rmSync(join(folder, safe));
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    ['Отчёт о встрече (1).PDF', 'Отчёт о встрече (1).pdf'],
    ['會談紀要.pdf', '會談紀要.pdf'],
    ['../../etc/passwd.pdf', 'passwd.pdf'],
    ['C:\\Users\\x\\a.pdf', 'a.pdf'],
    ['README.pdf', 'page-README.pdf'],
    ['CON.pdf', 'page-CON.pdf'],
    ['.pdf', 'page.pdf'],
    ['a\u202egnp.pdf', 'agnp.pdf'],
    ['file.jsonl#3.pdf', 'file.jsonl_3.pdf'],
  ])('%j is kept as %j', (name, safe) => expect(safeFileName(name, '.pdf')).toBe(safe));

  it('tells its ending, else its type does', () => {
    expect(endingOf('A.DOCX', null)).toBe('.docx');
    expect(endingOf(null, 'application/pdf')).toBe('.pdf');
    expect(endingOf('a.exe', 'application/pdf')).toBeNull();
    expect(endingOf('a.jsonl', 'text/plain')).toBeNull();
    expect(endingOf(null, 'constructor')).toBeNull();
  });
});
