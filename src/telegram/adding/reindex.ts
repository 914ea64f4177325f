import type { Line } from '../../conversation/rich-text.ts';
import type { IngestReport } from '../../search/ingest/ingest-tally.ts';
import type { Reply } from '../sending/reply.ts';
import { paragraph } from '../sending/reply.ts';
import { audit, type Deed, say, show, whileShowing } from './admin-deed.ts';
import { refusalWords } from './refusal-words.ts';

const shownRefusals = 10;

/** Reads the pages again, telling in one message how far it is; /stop ends the telling, not the reading. */
export async function reindex(deed: Deed): Promise<Reply> {
  const { adding, words, language, stopped } = deed;
  return await whileShowing(deed, words.readingPages, async (progress) => {
    const format = (count: number) => new Intl.NumberFormat(language).format(count);
    const reading = adding.ingest(({ stage, done, total }) =>
      progress.show(words.pagesDone[stage](format(done), format(total))),
    );
    const report = await Promise.race([reading, aborted(stopped)]);
    if (report === null) {
      reading.catch((error: unknown) => deed.context.log.error({ err: error }, 'The pages could not be read again'));
      return { ...say(deed, words.readingGoesOn), store: () => audit(deed, 'reindex', 'not waited for') };
    }
    const store = () => audit(deed, 'reindex', `${report.stored} stored, ${report.removed} removed`);
    return { ...show(deed, { text: describeReport(deed, report), buttons: [] }), store };
  });
}

function describeReport({ words }: Deed, { read, stored, removed, refusals }: IngestReport) {
  const refused = refusals.filter(({ code }) => code !== 'excluded');
  const hidden = refusals.length - refused.length;
  const totals = words.readingDone({ read: read - refusals.length, stored, removed, hidden });
  const lines = refused
    .slice(0, shownRefusals)
    .map(({ path, code }): Line => [{ text: `${path}: ${refusalWords(words, code)}` }]);
  const more = refused.length > shownRefusals ? [[{ text: '…' }]] : [];
  return [
    paragraph(totals),
    ...(refused.length === 0
      ? []
      : [
          paragraph(words.refusedPages(refused.length), 'bold'),
          { kind: 'paragraph' as const, lines: [...lines, ...more] },
        ]),
  ];
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    else signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
