import type { Estimate } from './intervals.ts';

/** Columns padded with spaces, the first to the left, the others to the right; one string without a last line break. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  const lines = all.map((row) => widths.map((width, column) => pad(row[column] ?? '', width, column === 0)).join('  '));
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].map((line) => line?.trimEnd()).join('\n');
}

/** ".97 [.92-.99]", or "-" where nothing was counted. */
export function formatEstimate(estimate: Estimate, places = 2): string {
  if (estimate.value === null) return '-';
  const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((share) => formatShare(share, places));
  return `${value} [${low}-${high}]`;
}

/** A share with two places, or so many, and no leading zero: ".97", "1.00"; "-" for null. */
export function formatShare(value: number | null, places = 2): string {
  return value === null ? '-' : value.toFixed(places).replace(/^0/, '');
}

function pad(cell: string, width: number, isFirst: boolean): string {
  const spaces = ' '.repeat(Math.max(0, width - widthOf(cell)));
  return isFirst ? cell + spaces : spaces + cell;
}

/** Terminal columns: Chinese, Japanese and Korean letters take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, letter) => width + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );
}
