/** A word of a text with its place. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

// Words of a closed class: a title does not end with one, and one with a capital in mid-line opens a sentence.
const smallWords = new Set(
  (
    'в во на по с со к ко у о об обо от до из за для при про под над между через без и а но что как не или его ее её их это эти этот эта он она они мы ' +
    'после перед ранее также однако кроме напомним накануне сегодня вчера ' +
    'у в з із зі на до від за для при про під над між через без і й та а але що як не або його її їх це ці цей ця він вона вони ми після перед раніше також ' +
    'однак водночас крім нагадаємо сьогодні вчора тим натомість ' +
    'the a an in on at of to from by with for and or but as that this these his her its their he she it they we after before during while when ' +
    'în la de din cu pe pentru și si sau dar că ca după inainte înainte'
  ).split(' '),
);
// Of those, the ones that a name or an abbreviation may begin with are no sign of a sentence.
const weakOpeners = new Set('a the with for and de la of и і й а та'.split(' '));

/** Words and the marks that cling to them, with offsets. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  return [...text.slice(from, to).matchAll(/\S+/gu)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
  }));
}

/** Whether a lower-case word is a preposition, conjunction, pronoun or the like. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word.toLowerCase());
}

/** How a line can go from one text into another without a mark between them. */
export type Seam = 'none' | 'possible' | 'common-word' | 'opening-word';

/** What the change from one word to the next says: no seam, a capital that may be a name, a capital that is none, a word that opens sentences. */
export function seamBetween(word: Word, next: Word, text: string): Seam {
  if (/[,;:—–-]$/u.test(word.text) || !/^[«“"„(]?[\p{Lu}\d]/u.test(next.text)) return 'none';
  if (isSmallWord(word.text) || /^\p{Lu}\.$/u.test(word.text)) return 'none';
  const bare = next.text.replace(/^[«“"„(]+|[,:]$/gu, '');
  if (/^\p{Lu}\p{Ll}*$/u.test(bare) && isSmallWord(bare) && !weakOpeners.has(bare.toLowerCase())) return 'opening-word';
  const lower = bare.toLowerCase().replace(/\P{L}+$/u, '');
  // A word that the text also writes small is no name, and behind a small word no part of one: its capital opens a sentence.
  const isCommon =
    lower.length > 3 &&
    /^\p{Ll}/u.test(word.text) &&
    !pastVerb.test(word.text) &&
    /^\p{Lu}\p{Ll}/u.test(bare) &&
    new RegExp(`\\s${lower}(?!\\p{L})`, 'u').test(text);
  return isCommon ? 'common-word' : 'possible';
}

const pastVerb = /^\p{Ll}{2,}(?:[аеиіоуыюяё]л|ла|ло|ли|лся|лась|лось|лись|шёл|ав|ив|ів|ув|вся)$/u;
const roles =
  /^(?:президент|премьер|прем.єр|министр|міністр|глава|голова|канцлер|посол|секретарь|секретар|лидер|лідер|спикер|спікер|депутат|представитель|представник|председатель|король|султан|генерал|директор|коллега|колега|журналист|эксперт|експерт|стороны|сторони)$/iu;
const toldVerb = /^\p{Ll}{2,}(?:[аеиоуыюяё]л|ла|ло|ли|лся|лась|ав|ив|ував)$/u;
const offices =
  /^(?:министры?|міністри?|міністерк[аи]|глав[аы]|голов[аи]|посол|послы|посли|замглавы|замминистра|заместител[ьи]|заступни(?:к|ця|ки))$/iu;
const ministry =
  /^(?:МИДа?|МЗС|иностранных|закордонних|внешнеполитического|министра|главы|міністра|голови|минобороны|міноборони)$/iu;
const untouchedName = /^\p{Lu}[а-яёіїє]+(?<!ом|ем|ём|ым|им|ой|ей|ою)[бвгґджзйклмнпрстфхцчшщьи]$/u;
const womansName = /^\p{Lu}\p{Ll}+(?:[сц]кая|[сцз]ька)$/u;
// Adjectives of countries are written small in mid-sentence.
// Kazakh and Kyrgyz sentences, and so their titles, end with the verb.
const turkicEnd = /^\p{Ll}{2,}(?:[дт][ыіиуү])$/u;
const nationality = /^\p{Lu}[\p{Ll}’'-]+(?:[сцз]ький|[сц]кий|[сцз]ька|[сц]кая|[сцз]ькі|[сц]кие)$/u;

/**
 * Whether words read as the beginning of a Russian or Ukrainian sentence: a subject with a verb in the past (`Президент провёл`), a verb first
 * (`Состоялась`), a country's adjective (`Німецький канцлер`), or a first name and surname that no case has touched (`Владимир Путин`) which no office before them claims.
 */
export function opensSentence(words: readonly Word[], index: number): boolean {
  const [before, first, second] = [
    words[index - 1]?.text ?? '',
    words[index]?.text ?? '',
    words[index + 1]?.text ?? '',
  ];
  if (turkicEnd.test(before) && /^[\p{Lu}«]/u.test(first)) return true;
  if (/^\p{Lu}\p{Ll}+(?:лся|лась|лось|лись|шёл|шла|шло|шли|вся)$/u.test(first)) return true;
  const isSubject = /^\p{Lu}/u.test(first) && roles.test(first) && !pastVerb.test(before);
  if (isSubject && words.slice(index + 1, index + 4).some(({ text }) => pastVerb.test(text.replace(/\P{L}+$/u, ''))))
    return true;
  // An office with its ministry's name behind it is written small in mid-sentence.
  if (/^\p{Lu}/u.test(first) && offices.test(first) && ministry.test(second) && !toldVerb.test(before)) return true;
  if (
    nationality.test(first) &&
    !(/^\p{Lu}\p{Ll}+[ая]$/u.test(before) && womansName.test(first)) &&
    /^\p{Ll}+$/u.test(second) &&
    !pastVerb.test(second) &&
    !untouchedName.test(before)
  )
    return true;
  const isPlain = /^\p{Ll}+$/u.test(before) && !roles.test(before) && !pastVerb.test(before);
  if (isPlain && /^\p{Lu}\p{Ll}+[ая]$/u.test(first) && womansName.test(second)) return true;
  return isPlain && untouchedName.test(first) && untouchedName.test(second);
}
