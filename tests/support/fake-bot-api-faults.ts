/** What is to go wrong, and for which calls. */
export interface Fault {
  /** A method's name, or `*` for all. */
  readonly method: string;
  readonly chatId?: number;
  /** How many calls pass untouched first; 0. */
  readonly after?: number;
  /** How many calls it strikes; 1. */
  readonly times?: number;
  readonly what:
    | { readonly kind: 'too-many'; readonly retryAfterSeconds: number }
    | { readonly kind: 'refuse'; readonly code: number; readonly description: string }
    /** A status without a JSON body: a proxy's page. */
    | { readonly kind: 'html'; readonly status: number }
    | { readonly kind: 'slow'; readonly milliseconds: number }
    /** The connection stays open and nothing comes, before or after the call was applied. */
    | { readonly kind: 'hang'; readonly applied?: boolean }
    /** The connection is torn down, before or after the call was applied. */
    | { readonly kind: 'reset'; readonly applied: boolean }
    /** The call is applied and the answer cut in the middle. */
    | { readonly kind: 'truncate' };
}

/** Faults in the order they were planned; each is used up as it strikes. */
export class FaultPlan {
  private planned: { fault: Fault; after: number; times: number }[] = [];

  add(fault: Fault): void {
    this.planned.push({ fault, after: fault.after ?? 0, times: fault.times ?? 1 });
  }

  clear(): void {
    this.planned = [];
  }

  /** The fault that strikes this call, if any. */
  take(method: string, chatId: number | undefined): Fault['what'] | null {
    for (const entry of this.planned) {
      const { fault } = entry;
      const concerns =
        (fault.method === '*' || fault.method === method) && (fault.chatId === undefined || fault.chatId === chatId);
      if (!concerns || entry.times === 0) continue;
      if (entry.after > 0) {
        entry.after -= 1;
        continue;
      }
      entry.times -= 1;
      return fault.what;
    }
    return null;
  }
}
