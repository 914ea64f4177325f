/** One measured line of a suite; `note` says what it is held against. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

/** What may be told the search suite: how many synthetic passages it makes, and whether the peers are left out. */
export interface SuiteOptions {
  readonly passages?: number;
  readonly isAlone: boolean;
}

/** A part of the benchmark, by the name it is chosen with. */
export interface Suite {
  readonly name: string;
  readonly title: string;
  readonly run: (options: SuiteOptions) => Promise<readonly Figure[]>;
}

/** The value below which the share `p` (0 to 1) of the values lies. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? Number.NaN;
}

/** A suite's figures as lines with aligned columns. */
export function printSuite(title: string, figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const values = Math.max(...figures.map(({ value }) => value.length));
  const lines = figures.map(({ name, value, note }) =>
    `  ${name.padEnd(width)}  ${value.padStart(values)}  ${note}`.trimEnd(),
  );
  return `${title}\n${lines.join('\n')}\n`;
}

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
