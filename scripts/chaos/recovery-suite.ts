import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openBundledEmbedder } from '../../src/models/bundled-embedder.ts';
import { LocalLibrary } from '../../src/search/local-library.ts';
import { modelFolder, settingsIn, writeInventedPages } from '../bench/bench-place.ts';
import { InstantEmbeddings } from '../bench/instant-embeddings.ts';
import { inMeasuringPlace, type Measured, type MeasuringPlace } from './measured.ts';

const rounds = 5;
const pages = 5000;
const allowedSeconds = 5;
const placeholder = /^Ищу ответ/;

/** The real program on a corpus of some 10,000 passages is killed (SIGKILL) with a question in hand: how long from the next start to the first answer. */
export async function recoverySuite(): Promise<Measured> {
  return await inMeasuringPlace(async (place) => {
    const passages = await makeCorpus(place.folder);
    const environment = { ARTICLES_DIR: join(place.folder, 'pages'), DATA_DIR: join(place.folder, 'data') };
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const bot = await place.start({ kind: 'real', users: rounds, environment });
      await bot.end('SIGKILL');
      await place.api.say('О чём говорили Ибрагимов и Ли Вэй в Варшаве?', { from: { id: 1001 + round } });
      const begin = performance.now();
      const next = await place.start({ kind: 'real', users: rounds, environment });
      await answerTo(place, 1001 + round);
      seconds.push((performance.now() - begin) / 1000);
      await next.end('SIGKILL');
    }
    const worst = Math.max(...seconds);
    return {
      title: `Recovery: from the start of the process after kill -9 to the first answer, ${rounds} rounds`,
      figures: [
        {
          name: 'passages in the index',
          value: String(passages),
          note: `${pages} pages, looked through at each start`,
        },
        { name: 'worst', value: `${worst.toFixed(1)} s`, note: `wanted: ${allowedSeconds} s` },
        { name: 'best', value: `${Math.min(...seconds).toFixed(1)} s`, note: '' },
      ],
      broken: worst <= allowedSeconds ? [] : [`recovery: first answer after ${worst.toFixed(1)} s`],
    };
  });
}

/** The vectors mean nothing, but pass for those of the bundled embedder, which the questions are then put to. */
async function makeCorpus(folder: string): Promise<number> {
  const settings = settingsIn(folder);
  writeInventedPages(settings.articlesFolder, pages);
  const bundled = await openBundledEmbedder(modelFolder);
  const { identity } = bundled;
  await bundled.close();
  const library = new LocalLibrary({
    settings,
    openEmbeddings: async () => new InstantEmbeddings(identity),
    openReader: async () => null,
    now: () => new Date(),
    wait: () => Promise.resolve(),
    warn: () => {},
  });
  await library.ingest({});
  const { passages } = await library.state();
  await library.close();
  return passages;
}

async function answerTo({ api }: MeasuringPlace, chatId: number): Promise<void> {
  for (;;) {
    const texts = (await api.botMessages(chatId)).map(({ text }) => text);
    if (texts.some((text) => !placeholder.test(text))) return;
    await wait(20);
  }
}
