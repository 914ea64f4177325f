import type { LanguageCode } from '../../language/languages.ts';
import { countNegations, deniedWords, hasDenyingPrefix, nearlyDenies } from '../../language/negation.ts';
import { saysOpposite } from '../../language/opposites.ts';
import { stemWords } from '../../language/stem-words.ts';
import { contentStems, type Said, type SourceSentence } from '../source-sentences.ts';

const boundaries =
  /[,;:—()]|\s[–-]\s|(?<!\p{L})(?:но|однако|хотя|але|проте|однак|хоча|but|although|though|while|whereas|dar|however)(?!\p{L})|[，；：。]/giu;
/** What stands between a clause and its verb, and is of another thought: "вопреки слухам", "по словам посла". */
const insertion =
  /,\s(?:вопреки|несмотря на|по словам|по данным|как|всупереч|попри|за словами|за даними|contrary to|despite|according to|contrar|potrivit)\s[^,;:()]{2,60},/giu;
/** "Что судно продадут — неправда": the dash stands for the verb. */
const untruthBehindDash =
  /\s[–—-]\s(?=(?:это\s|це\s)?(?:неправда|ложь|вымысел|выдумк|фейк|вигадк|брехня|untrue|false|fiction|o minciună|fals|өтірік|жалған|калп))/giu;
/** "Ташкент — Ашхабад": from here to there, no end of a clause. */
const betweenPlaces = /(?<=\p{Lu}[\p{L}-]+)\s[–—-]\s(?=\p{Lu}\p{Ll})/gu;
/** A denial in a sentence longer than this may be about something else than the statement. */
const mostWordsOfOneThought = 25;
/** The share of a statement's words in a clause that makes the clause its subject. */
const leastOverlap = 0.55;
/** The same for one clause of a statement, when it has so many words. */
const leastOverlapOfClause = 0.75;
const leastWordsOfClause = 4;

/**
 * Whether a statement denies what its sources affirm, or the other way round. In one language the words that are denied are compared, and
 * the clause that shares most words; across languages only whether there is a denial at all.
 */
export function turnsNegation(statement: Said, sources: readonly SourceSentence[], quote: SourceSentence): boolean {
  const said = countNegations(statement.text);
  if (statement.text === quote.text) return false;
  if (saysNeverBefore(statement, sources)) return false;
  const alike = sources.filter(({ language }) => language === statement.language);
  const isDeniedAnywhere = sources.some(
    ({ text }) => countNegations(text) > 0 || hasDenyingPrefix(text) || nearlyDenies(text),
  );
  // What is told elsewhere of a word does not matter where the quote denies as the statement does.
  const about = said > 0 && countNegations(quote.text) > 0 ? alike.filter((source) => source === quote) : alike;
  if (about.length > 0 && turnsWords(statement, about)) return true;
  // "Not later" may be "earlier".
  if (said === 0 && saysOpposite(statement.text, [quote.text])) return true;
  if (said > 0 && !isDeniedAnywhere) return true;
  if (quote.language === statement.language) {
    return deniesClauseOf(statement, quote) || (said === 0 && affirmsDenied(statement, quote));
  }
  if (said > 0 || nearlyDenies(statement.text)) return false;
  return countNegations(quote.text) % 2 === 1 && wordsIn(quote.text) <= mostWordsOfOneThought;
}

const never = /(?<!\p{L})(?:never|no|none|никогда|ніколи|ранее|раньше|раніше|доси|до сих пор)(?!\p{L})/iu;
const firstTime =
  /впервые|перв(?:ый|ая|ое|ую|ым)(?!\p{L})|вперше|уперше|перш(?:ий|а|е|у|им)(?!\p{L})|(?<!\p{L})first(?!\p{L})|首次|第一次|prim(?:ul|a)(?!\p{L})|тұңғыш|алғаш/iu;

/** "Nobody had been there before" of "it was the first visit". */
function saysNeverBefore({ text }: Said, sources: readonly SourceSentence[]): boolean {
  return countNegations(text) === 1 && never.test(text) && sources.some((source) => firstTime.test(source.text));
}

/** A word denied here and affirmed there. A clause with a denial in it affirms none of its words. */
function turnsWords(statement: Said, sources: readonly Said[]): boolean {
  const clauses = sources.flatMap(({ text, language }) => clausesOf(text).map((clause) => ({ clause, language })));
  const affirmed = new Set<string>();
  const mentioned = new Set<string>();
  for (const { clause, language } of clauses) {
    for (const stem of contentStems(clause, language)) {
      mentioned.add(stem);
      if (countNegations(clause) === 0) affirmed.add(stem);
    }
  }
  const own = stemsOf(deniedWords(statement.text), statement.language);
  if (own.some((stem) => affirmed.has(stem))) return true;
  if (countNegations(statement.text) > 0) return false;
  const denied = new Set(sources.flatMap(({ text, language }) => stemsOf(deniedWords(text), language)));
  const said = statement.contentStems;
  return [...said].some(
    (stem) => denied.has(stem) && !own.includes(stem) && mentioned.has(stem) && !affirmed.has(stem),
  );
}

function stemsOf(words: readonly string[], language: LanguageCode): string[] {
  return words.flatMap((word) => stemWords(word, language));
}

/** The statement, or a clause of it, affirms what the quote's clause about the same denies, or denies what it affirms. */
function deniesClauseOf(statement: Said, quote: SourceSentence): boolean {
  const isTurned = (text: string, least: number) => {
    const [best] = clausesAbout(contentStems(text, statement.language), quote);
    if (best === undefined || best.overlap < least) return false;
    const parity = countNegations(clauseLike(text, best.clause, statement.language)) % 2;
    if (parity === 1 && hasDenyingPrefix(best.clause)) return false;
    return countNegations(best.clause) % 2 !== parity;
  };
  if (isTurned(statement.text, leastOverlap)) return true;
  const own = clausesOf(statement.text).filter((clause) => wordsIn(clause) >= leastWordsOfClause);
  return own.some((clause) => isTurned(clause, leastOverlapOfClause));
}

/** Of a text with several clauses the one that says most of what another clause says. */
function clauseLike(text: string, clause: string, language: LanguageCode): string {
  const wanted = contentStems(clause, language);
  const share = (one: string) => [...contentStems(one, language)].filter((stem) => wanted.has(stem)).length;
  return clausesOf(text).toSorted((a, b) => share(b) - share(a))[0] ?? text;
}

/** The share of a statement's words that the denied clause of its quote must hold at least to be what it is about. */
const leastOverlapOfDenied = 0.2;
/** A statement without a denial on a quote whose one clause that says anything of the same is denied ("did not take up discounts", "discounts were discussed"). */
function affirmsDenied(statement: Said, quote: SourceSentence): boolean {
  const isDenied = (clause: string) => countNegations(clause) % 2 === 1;
  const [best, ...others] = clausesAbout(statement.contentStems, quote);
  if (best === undefined || !isDenied(best.clause) || best.overlap < leastOverlapOfDenied) return false;
  return others.every(({ clause, overlap }) => isDenied(clause) || overlap <= best.overlap / 2);
}

/** The clauses of a quote with the share of some stems that each holds, the fullest first. */
function clausesAbout(said: ReadonlySet<string>, quote: SourceSentence) {
  const clauses = clausesOf(quote.text).map((clause) => {
    const stems = [...contentStems(clause, quote.language)];
    const shared = [...said].filter((stem) => stems.some((other) => isOneWord(stem, other)));
    return { clause, overlap: shared.length / Math.max(1, said.size) };
  });
  return clauses.toSorted((a, b) => b.overlap - a.overlap);
}

/** Forms of one verb that stemming leaves apart ("вылетел", "вылететь"). */
function isOneWord(one: string, other: string): boolean {
  return one === other || (one.length >= 5 && other.length >= 5 && one.slice(0, 5) === other.slice(0, 5));
}

/** The clauses of a text, without what is inserted between a clause and its verb. */
export function clausesOf(text: string): string[] {
  const joined = [insertion, untruthBehindDash, betweenPlaces].reduce((one, mark) => one.replaceAll(mark, ' '), text);
  return joined.split(boundaries);
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
