import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crewThreads, type EncoderCrew, openEncoderCrew } from '../../src/models/encoder-crew.ts';
import { openPassageEncoder, type PassageEncoder } from '../../src/models/passage-encoder.ts';
import type { PassageTokens } from '../../src/models/token-windows.ts';

const modelFolder = join(import.meta.dirname, '../../models/multilingual-e5-small');

/** Passages of different lengths, so that those given later are often ready sooner. */
const passages: PassageTokens[] = Array.from({ length: 24 }, (_, n) => ({
  lead: [500 + n],
  sentences: [Array.from({ length: n % 2 === 0 ? 90 : 3 }, (_, at) => 1_000 + n * 100 + at), [70_000 + n]],
}));

describe('a crew of encoders', () => {
  let own: PassageEncoder;
  let crew: EncoderCrew | null = null;
  beforeAll(async () => {
    own = await openPassageEncoder(modelFolder, 2);
  });
  afterAll(async () => {
    await crew?.close();
    await own.close();
  });

  it('gives to the last bit the vectors of the one encoder, in the order asked', async () => {
    const alone = [];
    for (const tokens of passages) alone.push(await own.encode(tokens));
    const done = { own: 0 };
    const counting = {
      encode: (tokens: PassageTokens) => {
        done.own += 1;
        return own.encode(tokens);
      },
    };
    crew = openEncoderCrew(modelFolder, 2, counting);
    expect(await crew.encodeAll(passages)).toEqual(alone);
    // The second time all threads have loaded, and the caller's own encoder rests.
    while (done.own < passages.length) {
      const before = done.own;
      await crew.encodeAll(passages);
      if (done.own === before) break;
    }
    const rested = done.own;
    expect(await crew.encodeAll(passages)).toEqual(alone);
    expect(done.own).toBe(rested);
    await crew.close();
  });

  it('does its work with the encoder at hand where no thread can start', async () => {
    crew = openEncoderCrew('/nowhere', 2, own);
    const [first] = await crew.encodeAll(passages.slice(0, 1));
    expect(first).toEqual(await own.encode(passages[0]!));
  });

  it('hands on what the encoder says of a passage that it cannot embed', async () => {
    const broken = { encode: () => Promise.reject(new Error('no direction')) };
    crew = openEncoderCrew('/nowhere', 2, broken);
    await expect(crew.encodeAll(passages.slice(0, 3))).rejects.toThrow('no direction');
  });

  it('lets nobody wait for a passage that it was closed before', async () => {
    const never = { encode: () => new Promise<never>(() => {}) };
    crew = openEncoderCrew(modelFolder, 2, never);
    const waiting = crew.encodeAll(passages.slice(0, 3));
    await Promise.all([expect(waiting).rejects.toThrow('closed'), crew.close()]);
  });

  it('is as large as processors and memory allow, and not begun for one thread', () => {
    expect(crewThreads(1, 64e9)).toBe(0);
    expect(crewThreads(2, 64e9)).toBe(2);
    expect(crewThreads(64, 64e9)).toBe(8);
    expect(crewThreads(8, 1.5e9)).toBe(3);
    expect(crewThreads(8, 0.9e9)).toBe(0);
  });
});
