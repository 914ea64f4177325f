import { parserVersion } from '../../articles/parser-version.ts';
import { type Corrections, correctionsVersion } from './corrections.ts';

/** What decides how a file is understood, beside the other files; a file is read again when it changes. */
export function readingVersionOf(path: string, corrections: Corrections): string {
  return parserVersion + correctionsVersion(path, corrections);
}
