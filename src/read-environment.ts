import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { variables } from './config.ts';
import { ConfigError } from './errors.ts';
import { editDistance } from './language/edit-distance.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The process environment over what `.env` in `folder` says; the environment wins.
 * A name in `.env` that the product does not know is a ConfigError: it is nearly always a typing error, and the setting would silently not hold. The process
 * environment is full of names that are others' business: `warn` hears of one that is nearly a variable of ours which is not set.
 */
export function readEnvironment(
  processEnvironment: Environment,
  folder: string,
  warn: (line: string) => void,
): Environment {
  const environment = { ...readFile(folder), ...processEnvironment };
  for (const name of Object.keys(processEnvironment)) {
    const nearest = nearestVariable(name);
    if (nearest.distance === 0 || nearest.distance > mostTypingErrors || environment[nearest.known]) continue;
    warn(`${name} is set, which is not a variable of communique; did you mean ${nearest.known}?`);
  }
  return environment;
}

/** Of a name among strangers' more letters than this are no typing error. */
const mostTypingErrors = 2;

function readFile(folder: string): Environment {
  const path = join(folder, '.env');
  if (!existsSync(path)) return {};
  const fromFile = parse(readFileSync(path));
  const unknown = Object.keys(fromFile).filter((name) => !(name in variables));
  if (unknown.length > 0) {
    const lines = unknown.map((name) => `  ${name} is not a variable of communique${suggestion(name)}`);
    throw new ConfigError(`.env:\n${lines.join('\n')}\nThe README's table lists those there are.`);
  }
  return fromFile;
}

function suggestion(name: string): string {
  const { known, distance } = nearestVariable(name);
  return distance <= 3 ? `; did you mean ${known}?` : '.';
}

function nearestVariable(name: string): { readonly known: string; readonly distance: number } {
  const distances = Object.keys(variables).map((known) => ({ known, distance: editDistance(name, known) }));
  return distances.reduce((best, one) => (one.distance < best.distance ? one : best));
}
