import type { Config } from '../../src/config.ts';
import { ConfigError } from '../../src/errors.ts';

/** Asks the verifier about each statement of a file. */
export async function examineStatements(
  file: string,
  _options: { readonly misses: boolean; readonly settings: Config },
): Promise<{ text: string; figures: unknown }> {
  throw new ConfigError(`${file} cannot be examined yet: there is no verifier.`);
}
