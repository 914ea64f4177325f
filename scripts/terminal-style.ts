import type { TerminalStyle } from '../src/terminal/print-rich-text.ts';

/** How stdout shows things: colours on a terminal only, and not with NO_COLOR (no-color.org); wrapped to the terminal's width. */
export function terminalStyle(): TerminalStyle {
  const isTerminal = process.stdout.isTTY === true;
  return {
    hasColours: isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    columns: isTerminal ? Math.min(process.stdout.columns ?? 80, 120) : 0,
  };
}
