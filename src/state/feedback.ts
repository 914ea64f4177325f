import type { StateDatabase } from './state-database.ts';

/** Why an answer is bad, as its buttons say. */
export const feedbackReasons = ['wrong-fact', 'wrong-source', 'missed-page', 'should-refuse', 'other'] as const;
export type FeedbackReason = (typeof feedbackReasons)[number];
export type Verdict = 'good' | 'bad';

/** A verdict with the question it is about; `answer` is the answer object as JSON, `turnId` where it stands in its talk. */
export interface JudgedAnswer {
  readonly verdict: Verdict;
  readonly reason: FeedbackReason | null;
  /** Milliseconds since 1970. */
  readonly givenAt: number;
  readonly turnId: number;
  readonly question: string;
  readonly answer: string;
}

/** What people say of answers by 👍 and 👎; each person has one verdict on an answer, the last one given. */
export class Feedback {
  private readonly database: StateDatabase;

  constructor(database: StateDatabase) {
    this.database = database;
  }

  /** Stores a verdict on the answer to an update. A bad one without a reason keeps the reason given before. */
  give(verdict: {
    readonly updateId: number;
    readonly userId: number;
    readonly verdict: Verdict;
    readonly reason: FeedbackReason | null;
    readonly now: number;
  }): void {
    this.database.run(
      `INSERT INTO feedback (update_id, user_id, verdict, reason, given_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (update_id, user_id) DO UPDATE SET verdict = excluded.verdict, given_at = excluded.given_at,
         reason = CASE excluded.verdict WHEN 'bad' THEN COALESCE(excluded.reason, reason) END`,
      verdict.updateId,
      verdict.userId,
      verdict.verdict,
      verdict.reason,
      verdict.now,
    );
  }

  /** Every verdict on an answer that is still kept, oldest first. */
  list(): JudgedAnswer[] {
    return this.database
      .all(
        `SELECT verdict, reason, given_at, turns.id AS turn_id, question, answer
         FROM feedback JOIN turns USING (update_id) ORDER BY given_at, turn_id`,
      )
      .map((row) => ({
        verdict: row.verdict as Verdict,
        reason: row.reason as FeedbackReason | null,
        givenAt: Number(row.given_at),
        turnId: Number(row.turn_id),
        question: String(row.question),
        answer: String(row.answer),
      }));
  }

  /** Forgets what a person said, and what anybody said of the answers to that person; to be called before the person's turns go. */
  forgetPerson(userId: number): void {
    this.database.run(
      `DELETE FROM feedback WHERE user_id = ?
         OR update_id IN (SELECT update_id FROM turns WHERE turns.user_id = ?)`,
      userId,
      userId,
    );
  }
}
