import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleSummary } from '../../src/articles/article-summary.ts';
import type { RichText } from '../../src/conversation/rich-text.ts';
import { articleTable } from '../../src/terminal/article-table.ts';
import { printRichText } from '../../src/terminal/print-rich-text.ts';
import { progressLine, progressReporter } from '../../src/terminal/show-progress.ts';
import { terminalStyle } from '../../src/terminal/terminal-style.ts';

const plain = { hasColours: false, columns: 0 };
const paragraph = (text: string, more: object = {}): RichText => [{ kind: 'paragraph', lines: [[{ text, ...more }]] }];

describe('printRichText', () => {
  it('writes no escape codes where there are no colours, whatever the text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 0, max: 120 }), (text, columns) => {
        const printed = printRichText(paragraph(text, { style: 'bold', url: 'https://example.org' }), {
          hasColours: false,
          columns,
        });
        expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });

  it('keeps every visible word when it wraps, and no row is wider than the window unless one word is', () => {
    const words = fc.array(fc.stringMatching(/^[a-zа-я]{1,12}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 100 }), (list, columns) => {
        const printed = printRichText(paragraph(list.join(' ')), { hasColours: false, columns });
        expect(printed.split(/\s+/).filter(Boolean)).toEqual(list);
        for (const row of printed.split('\n')) expect(row.length).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('does not let a page steer the terminal, even with colours', () => {
    const printed = printRichText(paragraph('\u001b[2Jwiped \u202Etxet', { url: 'javascript:alert(1)' }), {
      hasColours: true,
      columns: 80,
    });
    expect(printed).toBe('  [2Jwiped txet');
  });

  it('makes links of web addresses with colours and puts a bar before quotations', () => {
    const link = printRichText(paragraph('[1]', { url: 'https://example.org/1' }), { hasColours: true, columns: 80 });
    expect(link).toContain('\u001b]8;;https://example.org/1\u001b\\[1]');
    const quotation: RichText = [{ kind: 'quotation', lines: [[{ text: 'Слова' }]] }];
    expect(printRichText(quotation, plain)).toBe('  │ Слова');
  });
});

describe('terminalStyle', () => {
  it('has colours on a terminal only, and not with NO_COLOR or a dumb terminal', () => {
    const stdout = { isTTY: true, columns: 90 };
    expect(terminalStyle({ stdout, env: {} })).toEqual({ hasColours: true, columns: 90 });
    expect(terminalStyle({ stdout, env: { NO_COLOR: '1' } }).hasColours).toBe(false);
    expect(terminalStyle({ stdout, env: { TERM: 'dumb' } }).hasColours).toBe(false);
    expect(terminalStyle({ stdout: {}, env: {} })).toEqual({ hasColours: false, columns: 0 });
  });
});

describe('articleTable', () => {
  const article: ArticleSummary = {
    number: 12,
    path: 'a.txt',
    title:
      '王毅会见朝鲜外相崔善姬并举行会谈，双方讨论了进一步发展两国关系的问题，并就共同关心的国际和地区问题交换了意见',
    publisher: 'Агентство с очень длинным названием для колонки',
    url: null,
    language: 'zh',
    publishedOn: '2024-05-06',
    publishedOnStatus: 'inferred',
    publishedOnEvidence: null,
    publishedOnReason: null,
    eventDates: [],
    passages: 1,
    corrected: [],
  };

  it('fits the window, wide letters counted twice, and marks an inferred date', () => {
    const row = articleTable([article], 100).split('\n')[1] ?? '';
    const width = [...row].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);
    expect(width).toBeLessThanOrEqual(100);
    expect(row).toContain('~2024-05-06');
    expect(row).toContain('…');
  });
});

describe('progress', () => {
  it('tells count, rate and time left', () => {
    expect(progressLine({ stage: 'storing', done: 12, total: 36 }, 6)).toBe(
      'storing pages: 12 of 36, 2.0 a second, 12 s left',
    );
    expect(progressLine({ stage: 'reading', done: 10, total: 2_010 }, 10)).toBe(
      'reading pages: 10 of 2010, 1.0 a second, 33 min left',
    );
    expect(progressLine({ stage: 'reading', done: 1, total: 2_010 }, 0.1)).toBe('reading pages: 1 of 2010');
  });

  it('redraws one line on a terminal, writes plain lines elsewhere, and shows nothing for what is quick', () => {
    const written = (isTerminal: boolean, steps: number[]) => {
      const output = new PassThrough({ encoding: 'utf8' });
      let now = 0;
      const reporter = progressReporter({ output, isTerminal, milliseconds: () => now });
      for (const [index, step] of steps.entries()) {
        now = step;
        reporter.report({ stage: 'storing', done: index + 1, total: 10 });
      }
      reporter.end();
      return String(output.read() ?? '');
    };
    expect(written(true, [10, 50, 90])).toBe('');
    expect(written(true, [600, 1_200]).match(/\r/g)).toHaveLength(3);
    expect(written(false, [600, 1_200, 6_000]).trim().split('\n')).toHaveLength(2);
  });
});
