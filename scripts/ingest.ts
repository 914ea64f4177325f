import { parseArgs } from 'node:util';
import { buildApp } from '../src/build-app.ts';
import type { IngestReport } from '../src/search/ingest/ingest-tally.ts';
import { ingestWithProgress } from './bring-up-to-date.ts';
import { runScript } from './run-script.ts';

const usage = `Usage: npm run ingest                 read what is new or changed in ARTICLES_DIR
       npm run ingest -- --dry-run    only say what would be done
       npm run ingest -- --rebuild    read and embed everything again`;

// Each article is stored whole or not at all, so that stopping needs no clearing up.
process.once('SIGINT', () => {
  process.stderr.write('\nStopped. What was stored stays; the next ingest goes on from there.\n');
  process.exit(130);
});

await runScript(async (config, parameters) => {
  const { values } = parseArgs({
    args: parameters,
    options: { rebuild: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  });
  const app = buildApp(config);
  try {
    const start = performance.now();
    const report = await ingestWithProgress(app, {
      rebuild: values.rebuild === true,
      isTrial: values['dry-run'] === true,
    });
    if (report) process.stdout.write(describeReport(report, performance.now() - start, config.articlesFolder));
    return 0;
  } finally {
    await app.close();
  }
}, usage);

function describeReport(report: IngestReport, milliseconds: number, folder: string): string {
  const { read, stored, unchanged, refusals, removed, embeddedPassages } = report;
  const lines = [
    `${read} read = ${stored} stored + ${unchanged} unchanged + ${refusals.length} refused; ${removed} removed`,
    `${embeddedPassages} passages embedded, ${(milliseconds / 1_000).toFixed(1)} s`,
    ...refusals.map(({ path, code, message }) => `refused ${path}: ${message} (${code})`),
  ];
  if (read === 0)
    lines.push(
      `The folder ${folder} holds no page. Put .txt, .md, .html, .pdf, .docx or .jsonl files there, or set ARTICLES_DIR.`,
    );
  return `${lines.join('\n')}\n`;
}
