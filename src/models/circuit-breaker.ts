/** After several failed calls in a row an endpoint is left alone for a while, so that askers do not wait for it in vain. */
export class CircuitBreaker {
  readonly #now: () => number;
  readonly #failuresToOpen: number;
  readonly #restMs: number;
  #failures = 0;
  #restsUntil = 0;

  /** `now` in milliseconds, from a clock that never jumps (performance.now). */
  constructor(now: () => number, options: { readonly failuresToOpen?: number; readonly restMs?: number } = {}) {
    this.#now = now;
    this.#failuresToOpen = options.failuresToOpen ?? 2;
    this.#restMs = options.restMs ?? 30_000;
  }

  /** Milliseconds until the next call may be made; 0 when it may now. After a rest one failure is enough for the next. */
  get restMs(): number {
    return Math.max(0, this.#restsUntil - this.#now());
  }

  succeeded(): void {
    this.#failures = 0;
    this.#restsUntil = 0;
  }

  failed(): void {
    this.#failures += 1;
    if (this.#failures >= this.#failuresToOpen) this.#restsUntil = this.#now() + this.#restMs;
  }
}
