import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { variables } from '../src/config.ts';

const readme = readFileSync('README.md', 'utf8');
const schema = Object.keys(variables);

describe('the documents', () => {
  it('name the same variables as the schema: README table and .env.example', () => {
    const table = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map((match) => match[1]);
    const example = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(table).toEqual(schema);
    expect(example).toEqual(schema);
  });

  it('show the default that .env.example writes', () => {
    for (const [, name, value] of readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.+)$/gm)) {
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\` \\| ${value?.replaceAll('.', '\\.')} \\|`, 'm'));
    }
  });

  it('name only commands that package.json has, and each of its commands for people', () => {
    const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;
    const named = [...readme.matchAll(/npm run (?:--silent )?([a-z][a-z-]*)/g)].map((match) => match[1]!);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
    for (const name of ['ingest', 'ask', 'sources', 'doctor', 'eval', 'bench', 'check']) expect(named).toContain(name);
  });

  it('draw the tree that is there', () => {
    const tree = readme.slice(readme.indexOf('\nsrc/\n'), readme.indexOf('[docs/decisions.md]'));
    let parent = '';
    for (const [, indent, name] of tree.matchAll(/^( *)([\w.-]+\/?)(?= |$)/gm)) {
      if (indent === '' && name === 'src/') parent = 'src/';
      const path = indent === '' ? name! : `${parent}${name}`;
      expect([path, existsSync(path)]).toEqual([path, true]);
    }
  });
});
