import { readFile } from 'node:fs/promises';
import { ConfigError } from '../../errors.ts';

/** A prompt file: two texts with `{{placeholders}}`, what the system says and what the user says. */
export interface PromptTemplate {
  readonly system: string;
  readonly user: string;
}

const placeholder = /\{\{(\w+)\}\}/g;

/**
 * Reads a prompt file, whose two parts a line `---` divides. Throws a ConfigError when it is missing, or when its placeholders are not
 * exactly those wanted.
 */
export async function loadPrompt(path: string, wanted: readonly string[]): Promise<PromptTemplate> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new ConfigError(`The prompt ${path} cannot be read. Restore it: git checkout -- prompts`, { cause });
  }
  const parts = text.split(/^---[ \t]*\r?$/m).map((part) => part.trim());
  const [system, user] = parts;
  if (parts.length !== 2 || !system || !user) {
    throw new ConfigError(`The prompt ${path} has ${parts.length} parts; wanted two, divided by one line "---".`);
  }
  const found = new Set([...text.matchAll(placeholder)].map((match) => match[1]!));
  const missing = wanted.filter((name) => !found.has(name));
  const unknown = [...found].filter((name) => !wanted.includes(name));
  if (missing.length + unknown.length > 0) {
    const problems = [
      missing.length > 0 ? `lacks {{${missing.join('}}, {{')}}}` : '',
      unknown.length > 0 ? `has {{${unknown.join('}}, {{')}}}, which nothing fills` : '',
    ];
    throw new ConfigError(
      `The prompt ${path} ${problems.filter(Boolean).join(' and ')}. Correct it or: git checkout -- prompts`,
    );
  }
  return { system, user };
}

/** The template with its placeholders filled; what the values hold is not looked into again. */
export function fillPrompt(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(placeholder, (whole, name: string) => values[name] ?? whole);
}
