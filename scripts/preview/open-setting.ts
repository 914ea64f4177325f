import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from '../../src/build-app.ts';
import { type Config, readConfig } from '../../src/config.ts';
import type { Assistant } from '../../src/conversation/assistant.ts';
import { writeSceneDraft } from './scene-words.ts';
import { startScriptedModel } from './scripted-model.ts';

/** What stands behind the bot in a scene: answers of quotes, of a model, of a model out of reach; many articles; work that fails or does not end. */
export const settings = ['quotes', 'model', 'model-away', 'many-articles', 'broken', 'endless'] as const;
export type Setting = (typeof settings)[number];

/** What a setting's scenes are played with; closing it ends its workers and servers. */
export interface OpenSetting {
  readonly assistant: Assistant;
  close(): Promise<void>;
}

const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
const inventedPages = fileURLToPath(new URL('../../eval/pages', import.meta.url));
/** Enough for a list of three pages. */
const inventedPagesUsed = 24;
/** Nothing listens there. */
const deadAddress = 'http://127.0.0.1:1/v1';

/** Builds the product as a setting wants it; `folder` holds indexes and is kept between settings. */
export async function openSetting(setting: Setting, folder: string): Promise<OpenSetting> {
  const articles = setting === 'many-articles' ? copyInventedPages(folder) : seeds;
  const config = readConfig({
    ARTICLES_DIR: articles,
    DATA_DIR: join(folder, `index-of-${setting}`),
    LOG_LEVEL: 'silent',
  });
  if (setting === 'model') {
    const model = await startScriptedModel(writeSceneDraft);
    const app = await openApp(withModel(config, `${model.address}/v1`));
    return {
      ...app,
      close: async () => {
        await app.close();
        model.close();
      },
    };
  }
  const app = await openApp(setting === 'model-away' ? withModel(config, deadAddress) : config);
  if (setting === 'broken')
    return { ...app, assistant: { ...app.assistant, answer: () => Promise.reject(new Error('broken')) } };
  if (setting === 'endless') return { ...app, assistant: { ...app.assistant, answer: () => new Promise(() => {}) } };
  return app;
}

async function openApp(config: Config): Promise<OpenSetting> {
  const app = buildApp(config);
  await app.library.ingest({});
  return { assistant: app.assistant, close: () => app.close() };
}

function withModel(config: Config, url: string): Config {
  return { ...config, chatModel: { provider: 'openai', url, model: 'preview', apiKey: null } };
}

function copyInventedPages(folder: string): string {
  const copies = join(folder, 'many-articles');
  mkdirSync(copies, { recursive: true });
  for (const name of readdirSync(inventedPages).sort().slice(0, inventedPagesUsed)) {
    cpSync(join(inventedPages, name), join(copies, name));
  }
  return copies;
}
