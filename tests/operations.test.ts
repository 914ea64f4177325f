import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openState } from '../src/state/open-state.ts';
import { runCommand } from './support/run-command.ts';

const manual = readFileSync('docs/operations.md', 'utf8');
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-operations-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('docs/operations.md', () => {
  it.skipIf(!hasSystemd)('shows a unit that systemd takes', () => {
    const unit = /^\[Unit\][\s\S]*?(?=```)/m.exec(manual)?.[0] ?? '';
    const path = join(folder, 'communique.service');
    // Who runs it and where it lies differ on this machine; all else is verified as it stands.
    const here = unit
      .replace(/^User=.*/m, 'User=root')
      .replace('/opt/communique/node_modules/.bin/node', process.execPath);
    writeFileSync(path, here.replace(/^WorkingDirectory=.*/m, `WorkingDirectory=${folder}`));
    const said = execFileSync('systemd-analyze', ['verify', path], { stdio: ['ignore', 'pipe', 'pipe'] }).toString();
    expect(said).toBe('');
  });

  it('tells what to do about every message that the bot logs', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const logged = sources.flatMap((path) =>
      [...readFileSync(join('src', path), 'utf8').matchAll(/log\.(?:warn|error|fatal)\([^;]*?'([^'{}]{12,})'/g)].map(
        ([, text]) => text!,
      ),
    );
    expect(logged.length).toBeGreaterThan(15);
    const untold = logged.filter((text) => !manual.includes(text.split(/[;,(]/)[0]!.trim()));
    expect(untold).toEqual([]);
  });
});

describe('npm run backup and npm run restore', () => {
  const call = (name: string, ...parameters: string[]) =>
    runCommand({ script: `scripts/${name}.ts`, parameters, environment: { DATA_DIR: join(folder, 'data') } });

  it('bring back a state that was lost', async () => {
    const state = openState(join(folder, 'data'));
    state.articleNumberFor(['a.txt']);
    state.close();
    const saved = await call('backup', join(folder, 'saved.sqlite'));
    expect(saved).toMatchObject({ exitCode: 0, stdout: `${join(folder, 'saved.sqlite')}\n` });
    rmSync(join(folder, 'data'), { recursive: true });
    const restored = await call('restore', join(folder, 'saved.sqlite'));
    expect([restored.exitCode, restored.stdout]).toEqual([0, expect.stringContaining('npm run ingest -- --rebuild')]);
    const again = openState(join(folder, 'data'));
    expect(again.articleNumberFor(['b.txt', 'a.txt']).get('a.txt')).toBe(1);
    again.close();
  });

  it('end with exit code 2 where a file is missing or taken', async () => {
    expect(await call('backup')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await call('restore')).toMatchObject({ exitCode: 2, stdout: '' });
  });
});
