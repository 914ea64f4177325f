import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { interfaceLanguages } from '../src/language/languages.ts';
import { openSetting, settings } from './preview/open-setting.ts';
import { playScene } from './preview/play-scene.ts';
import { renderChat } from './preview/render-chat.ts';
import { renderPage } from './preview/render-page.ts';
import { allScenes, type StagedScene } from './preview/scenes.ts';
import { runScript } from './run-script.ts';

await runScript(async (_, parameters) => {
  const { values } = parseArgs({
    args: parameters,
    options: { out: { type: 'string', default: 'data/preview.html' } },
  });
  const folder = mkdtempSync(join(tmpdir(), 'communique-preview-'));
  try {
    const scenes = allScenes();
    const chats = await playAll(scenes, folder);
    const sections = interfaceLanguages.map((language) => ({
      heading: new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language,
      chats: scenes.filter((scene) => scene.language === language).map((scene) => chats.get(scene) ?? ''),
    }));
    mkdirSync(dirname(values.out), { recursive: true });
    writeFileSync(values.out, renderPage(sections));
    process.stdout.write(`${values.out}\n`);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** One setting after the other, since each holds a model in memory. */
async function playAll(scenes: readonly StagedScene[], folder: string): Promise<Map<StagedScene, string>> {
  const chats = new Map<StagedScene, string>();
  for (const setting of settings) {
    const open = await openSetting(setting, folder);
    try {
      for (const scene of scenes.filter((one) => one.setting === setting)) {
        process.stderr.write(`${scene.language}  ${scene.title}\n`);
        chats.set(scene, renderChat(scene.title, await playScene(scene, open.assistant), scene.language));
      }
    } finally {
      await open.close();
    }
  }
  return chats;
}
