import type { BotContext } from '../bot-context.ts';

const waitingMilliseconds = 7 * 24 * 3_600_000;

/** Drops the pages that have waited a week for an admin's word, and files that no page stands for any more. */
export function tidyAdditions({ adding, state, clock }: BotContext): void {
  if (adding === null) return;
  state.additions.forgetMadeBefore(clock.now() - waitingMilliseconds);
  adding.pages.dropAllBut(state.additions.ids());
}
