import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../src/errors.ts';
import { readEnvironment } from '../src/read-environment.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'communique-environment-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function warningsFor(environment: Record<string, string>): string[] {
  const warnings: string[] = [];
  readEnvironment(environment, folder, (line) => warnings.push(line));
  return warnings;
}

describe('the environment', () => {
  it('wins over .env', () => {
    writeFileSync(join(folder, '.env'), 'DATA_DIR=./one\nLOG_LEVEL=warn\n');
    expect(readEnvironment({ DATA_DIR: './two' }, folder, () => {})).toEqual({ DATA_DIR: './two', LOG_LEVEL: 'warn' });
  });

  it('tells of a name that is nearly a variable which is not set', () => {
    expect(warningsFor({ ARTICLE_DIR: '/x' })).toEqual([
      'ARTICLE_DIR is set, which is not a variable of communique; did you mean ARTICLES_DIR?',
    ]);
    expect(warningsFor({ ARTICLE_DIR: '/x', ARTICLES_DIR: '/y' })).toEqual([]);
    expect(warningsFor({ PATH: '/bin', HOME: '/root', LOGNAME: 'me', EDITOR: 'vi', DATABASE_URL: 'x' })).toEqual([]);
  });

  it('refuses a name in .env that is no variable', () => {
    writeFileSync(join(folder, '.env'), 'ARTICLE_DIR=/x\n');
    expect(() => readEnvironment({}, folder, () => {})).toThrow(ConfigError);
  });
});
