import type { AboutAssistant } from '../../conversation/assistant.ts';
import type { BotContext } from '../bot-context.ts';

/** What health is read from. */
export type HealthParts = Pick<BotContext, 'state' | 'clock' | 'pulse' | 'assistant' | 'log'>;

/** How a running bot is; `GET /healthz` answers with it. */
export interface HealthReport {
  readonly status: 'ok' | 'unwell';
  /** What is wrong and what to do, one sentence each; empty when nothing is. */
  readonly problems: readonly string[];
  readonly receives: 'by polling' | 'by webhook';
  readonly secondsSinceStart: number;
  /** Since the last completed one; null before it and with a webhook. */
  readonly secondsSincePoll: number | null;
  /** Updates that wait or are being answered. */
  readonly waiting: number;
  readonly oldestWaitingSeconds: number | null;
  /** Null when the index cannot be read. */
  readonly index: Pick<AboutAssistant, 'articles' | 'passages' | 'lastIngest'> | null;
  /** The endpoint that writes the answers, and for how long it is left alone after failures; null without one. */
  readonly model: { readonly name: string; readonly restsSeconds: number } | null;
}

/** A poll is held for 30 s and given up after 45, so that one more has been tried in vain by then. */
const longestWithoutPollSeconds = 90;
/** Three attempts at an answer take less. */
const longestWaitSeconds = 600;

/** Looks at polling, queue and index. Never throws for a part that is unwell. */
export async function reportHealth(context: HealthParts, polls: boolean): Promise<HealthReport> {
  const { state, clock, pulse } = context;
  const { count, oldestReceivedAt } = state.inboxFigures.waiting();
  const about = await lookAtAssistant(context);
  const facts = {
    receives: polls ? ('by polling' as const) : ('by webhook' as const),
    secondsSinceStart: rounded(pulse.secondsSinceStart()),
    secondsSincePoll: polls ? roundedOrNull(pulse.secondsSincePoll()) : null,
    waiting: count,
    oldestWaitingSeconds: oldestReceivedAt === null ? null : rounded((clock.now() - oldestReceivedAt) / 1000),
    index: about && { articles: about.articles, passages: about.passages, lastIngest: about.lastIngest },
    // Resting is no illness: answers are made of quotes meanwhile, and say so.
    model: about?.model ? { name: about.model, restsSeconds: about.modelRestsSeconds ?? 0 } : null,
  };
  const problems = problemsOf(facts, polls);
  return { status: problems.length === 0 ? 'ok' : 'unwell', problems, ...facts };
}

function problemsOf(facts: Omit<HealthReport, 'status' | 'problems'>, polls: boolean): string[] {
  const problems: string[] = [];
  const withoutPoll = facts.secondsSincePoll ?? facts.secondsSinceStart;
  if (polls && withoutPoll > longestWithoutPollSeconds) {
    problems.push(`No poll was completed for ${withoutPoll} s; see the log for what Telegram says, and the network.`);
  }
  if ((facts.oldestWaitingSeconds ?? 0) > longestWaitSeconds) {
    problems.push(
      `A question has waited for ${facts.oldestWaitingSeconds} s; see the log for its chat, and the model endpoint.`,
    );
  }
  if (facts.index === null) problems.push('The index cannot be read; run npm run doctor.');
  else if (facts.index.articles === 0) problems.push('The index is empty; put pages into ARTICLES_DIR.');
  return problems;
}

async function lookAtAssistant({ assistant, log }: HealthParts): Promise<AboutAssistant | null> {
  try {
    return await assistant.about();
  } catch (error) {
    log.warn({ problem: String(error) }, 'The index could not be looked at');
    return null;
  }
}

const rounded = (seconds: number) => Math.round(seconds * 10) / 10;
const roundedOrNull = (seconds: number | null) => (seconds === null ? null : rounded(seconds));
