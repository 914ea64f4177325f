import { expect, it } from 'vitest';
import { ingestSuite } from '../../scripts/chaos/ingest-suite.ts';

// The long form: npm run chaos -- ingest --kills 200
it('row 3: an ingest, a re-index or a deletion that is killed ends, run again, in the content of one that was not', async () => {
  const finding = await ingestSuite({ runs: 20, pages: 16, seed: 7 });
  expect(finding.differences).toEqual([]);
  expect(finding.secretsFoundIn).toEqual([]);
  // A kill that comes after the end shows nothing: most must have struck.
  expect(finding.tooLate).toBeLessThan(10);
}, 180_000);
