import type { DateMention } from '../../language/dates/date-mention.ts';
import type { Span } from '../article.ts';

// Whole words of seven languages that put what is told ahead of the report, or behind it; weak signals, used for bounds only.
const ahead =
  /(?<!\p{L})(?:будет|будут|состо[ия]тся|состоятся|пройд[её]т|пройдут|провед[её]т|проведут|посетит|посетят|встретится|встретятся|прибудет|прибудут|планируе?тся|планируют|запланирован\p{L}*|намерен\p{L}*|ожидается|предстоящ\p{L}+|предстоит|намечен\p{L}*|готовится|приедет|приедут|поед(?:ет|ут)|прилет(?:ит|ят)|отправ(?:и|я)тся|обсуд(?:и|я)т|подпиш(?:е|у)т|откро(?:е|ю)т(?:ся)?|начн[её]тся|начнутся|собер(?:ё|е|у)тся|примет участие|буде|будуть|відбуде?ться|відбудуться|пройде|пройдуть|провед(?:е|уть)|відвіда[єю]|відвідають|зустрінеться|зустрінуться|планує?ться|заплановано|має відбутися|мають відбутися|очікується|повернеться|прибуд(?:е|уть)|приїд(?:е|уть)|поїд(?:е|уть)|прилет(?:ить|ять)|обговор(?:ить|ять)|підпиш(?:е|уть)|розпочнеться|збер(?:е|у)ться|will|would|shall|is to|are to|is due|are due|is expected|are expected|scheduled|upcoming|plans to|planned for|set to|өтөт|өтмөкчү|болот|барат|келет|пландалууда|күтүлүүдө|өтеді|болады|барады|келеді|жоспарланып|күтілуде|(?:va|vor) \p{L}{2,}|urmează)(?!\p{L})|将|將|拟|擬|即将|即將/giu;
/** What was agreed lies ahead where its date follows; the day of the agreement itself stands right behind the word, or before it. */
const agreed =
  /(?<!\p{L})(?:договорил\p{L}+|условил\p{L}+|решили|принято решение|согласил\p{L}+|приглас\p{L}+|домовил\p{L}+|вирішили|запроси\p{L}+|agreed to|decided to|invited|plans?|au? convenit|a invitat|au? stabilit|au? decis|au? hotărât)(?!\p{L})(?!\s*$)|邀请|邀請|同意|商定|决定|決定/giu;
const until = /(?<!\p{L})(?:до|к|по|by|until|till|before|до кінця|к концу|чейин|дейін|până (?:în|la))\s*$/iu;
/** Kazakh, Kyrgyz and Chinese put "until" behind the date. */
const untilBehind = /^\p{L}{0,4}\s?(?:дейін|чейин)(?!\p{L})|^(?:之?前|以前|为止|為止)/iu;
const pastVerb =
  /(?<!\p{L})(?!(?:генерал|материал|канал|журнал|финал|капитал|вокзал|филиал|потенциал|персонал|сигнал|справ|прав|глав|держав|заяв|актив|мотив|колектив|устав|состав|united|need|speed|indeed|hundred)(?!\p{L}))(?:\p{L}{2,}(?:ил|ал|ял|ел|ёл|ила|ала|яла|ела|ило|ало|или|али|яли|ели|ился|ался|илась|алась|ялась|илось|алось|ились|ались|ялись|ошёл|ошел|ошла|ошли|ошло|шлись|ыл|ыла|ыло|ыли|ул|улся|улась|улись|ив|ав|яв|ув|ула|ули|ився|авсь|ався|ули|ося|лися|илися|алися)|was|were|had|met|held|took|used|led|sat|paid|made|gave|left|said|told|came|went|[a-z]{3,}ed)(?!\p{L})|了|曾/giu;
/** Endings of the past in Kazakh and Kyrgyz; other languages have words that end so. */
const turkicPast = /(?<=\p{L})(?:ды|ди|ді|ту|тү|ты|ти|ті|ду|дү|ған|ген|ган|гон|гөн)(?!\p{L})/giu;
const turkicLetter = /[әңғүұқөһ]/iu;
/** The compound past of Romanian; "a summit" is English. */
const romanianPast = /(?<!\p{L})(?:a|au) (?:fost|\p{L}+(?:[aiu]t|ât|s))(?!\p{L})/giu;
const romanianLetter = /[ăâîșțşţ]/iu;
const clauseMark =
  /[,;:—–]\s|[，；：]|\s(?:что|що|that|which|who|который|которая|которые|який|яка|які|că|care|деп)\s/giu;

type Tense = 'ahead' | 'behind' | 'unclear';

/**
 * Whether what is told around a mention lies ahead of the report, behind it, or is left unsaid: by the nearest verb before it in its own
 * clause, else by the first behind it, else by those of its sentence ("China will cut duties, the minister said after a meeting on Thursday": behind).
 */
export function tenseAround(text: string, mention: Span): Tense {
  if (until.test(text.slice(Math.max(0, mention.start - 16), mention.start))) return 'ahead';
  if (untilBehind.test(text.slice(mention.end, mention.end + 16))) return 'ahead';
  const { before, after } = sentenceAround(text, mention);
  const clause = clauseAround(before, after);
  const forms = pastForms(text.slice(Math.max(0, mention.start - 400), mention.end + 400));
  const sides = [clause.before, clause.after, before, after];
  for (const [index, words] of sides.entries()) {
    const tense = index % 2 === 0 ? tenseBefore(words, forms) : tenseAfter(words, forms);
    if (tense !== 'unclear') return tense;
  }
  return 'unclear';
}

/** Whether the opening of a text (its first sentence, at most 240 characters of it) lies ahead of its telling, behind it, or is left unsaid. */
export function tenseOfOpening(text: string): Tense {
  return tenseAround(text, { start: 0, end: 0 });
}

/** The words of a sentence that stand in one clause with what is between them. */
export function clauseAround(before: string, after: string): { before: string; after: string } {
  const own = before.slice(endOf([...before.matchAll(clauseMark)].at(-1)));
  // "В среду, 13 марта, в город прибыл министр": the comma behind a date that opens its clause parts nothing.
  const opening = /\p{L}{3,}/u.test(own) ? 0 : (/^[\s,(]*/u.exec(after)?.[0].length ?? 0);
  const mark = after.slice(opening).matchAll(clauseMark).next().value;
  return { before: own, after: mark === undefined ? after : after.slice(0, opening + mark.index) };
}

function tenseBefore(words: string, forms: readonly RegExp[]): Tense {
  const future = Math.max(endOf([...words.matchAll(ahead)].at(-1)), endOf([...words.matchAll(agreed)].at(-1)));
  const past = Math.max(...forms.map((pattern) => endOf([...words.matchAll(pattern)].at(-1))));
  return future === 0 && past === 0 ? 'unclear' : future >= past ? 'ahead' : 'behind';
}

function tenseAfter(words: string, forms: readonly RegExp[]): Tense {
  const future = words.search(ahead);
  const past = Math.min(...forms.map((pattern) => words.search(pattern)).filter((at) => at >= 0));
  if (future < 0 && past === Number.POSITIVE_INFINITY) return 'unclear';
  return future >= 0 && future <= past ? 'ahead' : 'behind';
}

/** The past as the language of these words forms it. */
function pastForms(words: string): RegExp[] {
  if (turkicLetter.test(words)) return [pastVerb, turkicPast];
  return romanianLetter.test(words) ? [pastVerb, romanianPast] : [pastVerb];
}

function endOf(match: RegExpExecArray | undefined): number {
  return match === undefined ? 0 : match.index + match[0].length;
}

/** Whether the words right before or behind a date announce it by their verb; a limit ("до 2030 года") or an agreement does not. */
export function isAnnounced(text: string, mention: DateMention): boolean {
  const { before, after } = sentenceAround(text, mention);
  return before.slice(-80).search(ahead) >= 0 || after.slice(0, 60).search(ahead) >= 0;
}

/** The parts of a sentence before and after a mention; a sentence longer than 240 characters on a side is cut there. */
export function sentenceAround(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - 240), start);
  const right = text.slice(end, end + 240);
  // A date that opens its sentence shows by its own first letter that the one before has ended.
  const before = left.slice(1 + Math.max(lastEnd(left + text.charAt(start)), left.lastIndexOf('\n')));
  const stop = /[!?。！？\n]|(?<!\s\p{Ll}{1,2}|(?:^|[\s.])\p{Lu}|\s(?:Mr|Mrs|Ms|Dr))\.(?=\s+[\p{Lu}«"“]|\s*$)/u.exec(
    right,
  );
  return { before, after: stop === null ? right : right.slice(0, stop.index) };
}

function lastEnd(left: string): number {
  let last = -1;
  for (const match of left.matchAll(/[!?。！？]|(?<![\s.]\p{L}{1,2})\.(?=\s+[\p{Lu}«"“\d])/gu)) last = match.index;
  return last;
}
