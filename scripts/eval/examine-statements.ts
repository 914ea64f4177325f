import { ConfigError } from '../../src/errors.ts';

/** Asks the verifier about each statement of a file. */
export async function examineStatements(
  file: string,
  _options: { readonly misses: boolean },
): Promise<{ text: string; figures: unknown }> {
  throw new ConfigError(`${file} cannot be examined yet: there is no verifier.`);
}
