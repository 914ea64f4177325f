import type { TerminalStyle } from './print-rich-text.ts';

/** The little that is asked of stdout and the environment. */
export interface TerminalPlace {
  readonly stdout: { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Lines longer than this are hard to read however wide the window is. */
const widestColumns = 110;

/** How stdout shows things: colours on a terminal only, and not with NO_COLOR (no-color.org); wrapped to the terminal's width. */
export function terminalStyle({ stdout, env }: TerminalPlace): TerminalStyle {
  const isTerminal = stdout.isTTY === true;
  return {
    hasColours: isTerminal && !env.NO_COLOR && env.TERM !== 'dumb',
    columns: isTerminal ? Math.min(stdout.columns ?? 80, widestColumns) : 0,
  };
}
