import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadAnswerPrompt } from '../../src/answers/writing/draft-answer.ts';
import { fillPrompt, loadPrompt } from '../../src/answers/writing/load-prompt.ts';
import { ConfigError } from '../../src/errors.ts';

describe('a prompt file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'prompts-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function load(text: string) {
    const path = join(folder, 'prompt.md');
    await writeFile(path, text);
    return loadPrompt(path, ['name']);
  }

  it('has a part for the system and one for the user', async () => {
    expect(await load('Be brief, {{name}}.\n---\nHello.\n')).toEqual({ system: 'Be brief, {{name}}.', user: 'Hello.' });
  });

  it.each([
    ['Be brief.\n---\nHello.', /lacks \{\{name\}\}/],
    ['{{name}} {{nmae}}\n---\nHello.', /has \{\{nmae\}\}, which nothing fills/],
    ['{{name}}', /has 1 parts/],
    ['{{name}}\n---\na\n---\nb', /has 3 parts/],
  ])('is refused when it is not right: %j', async (text, message) => {
    const refusal = await load(text).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ConfigError);
    expect((refusal as ConfigError).message).toMatch(message);
  });

  it('that is missing is named', async () => {
    await expect(loadPrompt(join(folder, 'none.md'), [])).rejects.toThrow(/none\.md cannot be read/);
  });
});

it('the prompt for answers that is shipped is right', async () => {
  const { system, user } = await loadAnswerPrompt();
  expect(system.length + user.length).toBeLessThan(3000);
});

it('values are not looked into for placeholders', () => {
  expect(fillPrompt('{{a}} {{b}}', { a: '{{b}}', b: 'x' })).toBe('{{b}} x');
});
