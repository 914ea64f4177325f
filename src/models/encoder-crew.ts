import { Worker } from 'node:worker_threads';
import type { EncoderReply, EncoderTask } from './encoder-worker.ts';
import type { PassageEncoder } from './passage-encoder.ts';
import type { PassageVectors } from './sentence-embeddings.ts';
import type { PassageTokens } from './token-windows.ts';

interface Task extends EncoderTask {
  readonly resolve: (vectors: PassageVectors) => void;
  readonly reject: (error: unknown) => void;
}

interface Member {
  readonly worker: Worker;
  readonly tasks: Map<number, Task>;
  isReady: boolean;
}

/** Tasks that wait in a thread while it works on one: it never idles until the next message, and little is done again when it dies. */
const tasksPerMember = 2;

/** Encodes passages on several threads. */
export interface EncoderCrew {
  /** The vectors of each passage, in the order given. Rejects as the encoder itself does. */
  encodeAll(passages: readonly PassageTokens[]): Promise<PassageVectors[]>;
  close(): Promise<void>;
}

/** What a thread takes when it has a network of its own: weights, their packed form, one passage's activations. */
const bytesPerThread = 300e6;
/** Left to whatever else runs here. */
const bytesKept = 500e6;
const maximumThreads = 8;

/** How many threads to start; 0 where they would not pay or the memory does not allow two. */
export function crewThreads(cores: number, availableBytes: number): number {
  const threads = Math.min(cores, maximumThreads, Math.floor((availableBytes - bytesKept) / bytesPerThread));
  return threads < 2 ? 0 : threads;
}

/**
 * Starts threads that each hold a network of their own: one thread a passage makes some 1.3 times the passages that all threads on one
 * passage make (2 cores; more with more), and the caller's thread stays free. `own`, the caller's network, works until the first is
 * ready, and when none is left.
 */
export function openEncoderCrew(folder: string, threads: number, own: Pick<PassageEncoder, 'encode'>): EncoderCrew {
  return new ThreadedCrew(folder, threads, own);
}

class ThreadedCrew implements EncoderCrew {
  readonly #own: Pick<PassageEncoder, 'encode'>;
  readonly #members = new Set<Member>();
  readonly #queue: Task[] = [];
  #lastId = 0;
  #isOwnAtWork = false;

  constructor(folder: string, threads: number, own: Pick<PassageEncoder, 'encode'>) {
    this.#own = own;
    for (let n = 0; n < threads; n += 1) this.#start(folder);
  }

  encodeAll(passages: readonly PassageTokens[]): Promise<PassageVectors[]> {
    const all = passages.map(
      (tokens) =>
        new Promise<PassageVectors>((resolve, reject) => {
          this.#lastId += 1;
          this.#queue.push({ id: this.#lastId, tokens, resolve, reject });
        }),
    );
    this.#handOut();
    return Promise.all(all);
  }

  async close(): Promise<void> {
    const members = [...this.#members];
    this.#members.clear();
    const left = [...this.#queue.splice(0), ...members.flatMap(({ tasks }) => [...tasks.values()])];
    for (const member of members) member.tasks.clear();
    for (const { reject } of left) reject(new Error('The threads that embed passages were closed before this one'));
    await Promise.all(members.map(({ worker }) => worker.terminate()));
  }

  #start(folder: string): void {
    const worker = new Worker(new URL('./encoder-worker.ts', import.meta.url), { workerData: { folder } });
    const member: Member = { worker, tasks: new Map(), isReady: false };
    this.#members.add(member);
    worker.on('message', (reply: EncoderReply) => {
      if (reply.kind === 'ready') member.isReady = true;
      else this.#finish(member, reply.id, reply.vectors);
      this.#handOut();
    });
    // 'exit' follows and does what is to be done; without a listener the error would end the process.
    worker.on('error', () => {});
    worker.on('exit', () => this.#lose(member));
  }

  #finish(member: Member, id: number, vectors: PassageVectors): void {
    member.tasks.get(id)?.resolve(vectors);
    member.tasks.delete(id);
  }

  #lose(member: Member): void {
    this.#members.delete(member);
    this.#queue.unshift(...member.tasks.values());
    this.#handOut();
  }

  #handOut(): void {
    const ready = [...this.#members].filter(({ isReady }) => isReady);
    for (let place = 0; place < tasksPerMember; place += 1) {
      for (const member of ready) {
        if (member.tasks.size > place) continue;
        const task = this.#queue.shift();
        if (task === undefined) return;
        member.tasks.set(task.id, task);
        member.worker.postMessage({ id: task.id, tokens: task.tokens } satisfies EncoderTask);
      }
    }
    if (ready.length === 0) void this.#workAlone();
  }

  async #workAlone(): Promise<void> {
    if (this.#isOwnAtWork) return;
    this.#isOwnAtWork = true;
    while (![...this.#members].some(({ isReady }) => isReady)) {
      const task = this.#queue.shift();
      if (task === undefined) break;
      await this.#own.encode(task.tokens).then(task.resolve, task.reject);
    }
    this.#isOwnAtWork = false;
    if (this.#queue.length > 0) this.#handOut();
  }
}
