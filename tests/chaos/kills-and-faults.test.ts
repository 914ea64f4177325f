import { describe, expect, it } from 'vitest';
import { burstSuite } from '../../scripts/chaos/burst-suite.ts';
import { faultSuite } from '../../scripts/chaos/fault-suite.ts';
import { killSuite } from '../../scripts/chaos/kill-suite.ts';
import { brokenPromises } from '../../scripts/chaos/print-findings.ts';

// SEED chooses another course of events.
const seed = Number(process.env.SEED ?? 7);

// The long form, beside the bot as tutorials write it: npm run chaos -- --questions 1500 --kills 16 --seed 7
describe('every question is answered, refused in words or parked', () => {
  it('under kill -9, and none is answered twice without saying so', async () => {
    const finding = await killSuite({ kind: 'communique', questions: 200, kills: 4, seed });
    expect(brokenPromises(finding)).toEqual([]);
    expect(finding).toMatchObject({ asked: 200, answered: 200, refused: 0, parked: 0 });
  });

  it('while Telegram fails in every way, and polling is back within 10 s of an outage', async () => {
    const finding = await faultSuite({ kind: 'communique', questions: 100, seed, kills: 2 });
    expect(brokenPromises(finding)).toEqual([]);
    expect(finding.answered).toBeGreaterThan(90);
    expect(finding.answered + finding.refused).toBe(100);
  });

  it('when all come at once, one asker’s flood among them', async () => {
    const finding = await burstSuite({ kind: 'communique', questions: 600 });
    expect(brokenPromises(finding)).toEqual([]);
    // The flooder may have fifty waiting; what came past that was refused, in words that were told or wait to be.
    expect(finding.answered).toBeGreaterThanOrEqual(540);
    expect(finding.refused + finding.parked).toBeGreaterThan(0);
    expect(finding.answered + finding.refused + finding.parked).toBe(600);
  });
});

describe('the same suites tell a bot that loses questions', () => {
  it('by the questions that were in hand when it was killed', async () => {
    const finding = await killSuite({ kind: 'naive-parallel', questions: 200, kills: 3, seed: 7 });
    expect(finding.lost).toBeGreaterThan(0);
    expect(finding.answered + finding.lost).toBe(200);
  });
});
