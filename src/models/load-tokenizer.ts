import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import { tokenizerConfigFile, tokenizerFile } from './model-files.ts';

/** Token ids of a text, without the marks that begin and end a sequence. */
export type Tokenize = (text: string) => number[];

/** The tables inside the library's Unigram model that its constructor fills from the vocabulary. */
interface UnigramTables {
  vocab: string[];
  scores: number[];
  tokens_to_ids: Map<string, number>;
  min_score: number;
  unk_score: number;
  unk_token_id: number;
  trie: { common_prefix_search(characters: readonly string[], start: number): Iterable<string> };
  tokenize(word: string): string[];
}

interface TokenizerFile {
  model: { type: string; unk_id: number; vocab: [string, number][] };
  added_tokens: unknown[];
}

const opened = new Map<string, Promise<Tokenize>>();

/** The tokenizer of the bundled networks, opened once for all that use it in this thread. */
export function bundledTokenizer(folder: string): Promise<Tokenize> {
  const known = opened.get(folder);
  if (known !== undefined) return known;
  const opening = loadTokenizer(join(folder, tokenizerFile.path), join(folder, tokenizerConfigFile.path));
  opened.set(folder, opening);
  // A file that is damaged now may be restored for the next try.
  opening.catch(() => opened.delete(folder));
  return opening;
}

/**
 * Opens a Unigram `tokenizer.json`. The library builds a trie of Maps over all 250,000 tokens (0.5 s, 200 MB);
 * here its tables are filled by hand and prefixes are looked up in the token map, with the same result in 0.1 s.
 * Words that were taken apart before are remembered: news repeats its words, and each passage is counted once and embedded once.
 */
export async function loadTokenizer(tokenizerPath: string, configPath: string): Promise<Tokenize> {
  const [json, config] = await Promise.all([readFile(tokenizerPath, 'utf8'), readFile(configPath, 'utf8')]);
  const file = JSON.parse(json) as TokenizerFile;
  const vocabulary = file.model.vocab;
  // The constructor must see the unknown token and the special ones; the rest is what takes it so long.
  file.model.vocab = vocabulary.slice(0, file.model.unk_id + 1);
  const tokenizer = new Tokenizer(file, JSON.parse(config) as object);
  const tables = tokenizer.model as unknown as UnigramTables;
  fillTables(tables, vocabulary);
  rememberWords(tables);
  return (text) => tokenizer.encode(text, { add_special_tokens: false }).ids;
}

function fillTables(tables: UnigramTables, vocabulary: readonly [string, number][]): void {
  const ids = new Map<string, number>();
  const tokens: string[] = [];
  const scores: number[] = [];
  let longest = 0;
  let lowest = 0;
  for (let id = 0; id < vocabulary.length; id++) {
    const [token, score] = vocabulary[id]!;
    ids.set(token, id);
    tokens.push(token);
    scores.push(score);
    if (token.length > longest) longest = token.length;
    if (score < lowest) lowest = score;
  }
  tables.vocab = tokens;
  tables.scores = scores;
  tables.tokens_to_ids = ids;
  tables.min_score = lowest;
  tables.unk_score = lowest - 10;
  scores[tables.unk_token_id] = tables.unk_score;
  tables.trie = { common_prefix_search: (characters, start) => prefixes(characters, start, { ids, longest }) };
}

/** Some 10 MB when full. */
const rememberedWords = 50_000;
/** Longer ones are texts without spaces, which do not come again. */
const longestRemembered = 40;

function rememberWords(tables: UnigramTables): void {
  const known = new Map<string, string[]>();
  const takeApart = tables.tokenize.bind(tables);
  tables.tokenize = (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const tokens = takeApart(word);
    if (known.size >= rememberedWords) known.clear();
    if (word.length <= longestRemembered) known.set(word, tokens);
    return tokens;
  };
}

function prefixes(
  characters: readonly string[],
  start: number,
  known: { readonly ids: ReadonlyMap<string, number>; readonly longest: number },
): string[] {
  const found: string[] = [];
  let prefix = '';
  for (let index = start; index < characters.length && prefix.length < known.longest; index++) {
    prefix += characters[index];
    if (known.ids.has(prefix)) found.push(prefix);
  }
  return found;
}
