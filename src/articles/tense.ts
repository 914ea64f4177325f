import type { DateMention } from '../language/date-mention.ts';

// Whole words of seven languages that put what is told ahead of the report, or behind it; weak signals, used for bounds only.
const ahead =
  /(?<!\p{L})(?:будет|будут|состо[ия]тся|состоятся|пройд[её]т|пройдут|провед[её]т|проведут|посетит|посетят|встретится|встретятся|прибудет|прибудут|планируе?тся|запланирован\p{L}*|намерен\p{L}*|ожидается|предстоящ\p{L}+|предстоит|намечен\p{L}*|готовится|приедет|отправится|примет участие|буде|будуть|відбуде?ться|відбудуться|пройде|пройдуть|відвіда[єю]|зустрінеться|зустрінуться|планує?ться|заплановано|має відбутися|мають відбутися|очікується|повернеться|прибуде|will|would|shall|is to|are to|is due|are due|is expected|are expected|scheduled|upcoming|plans to|planned for|set to|өтөт|өтмөкчү|болот|барат|келет|пландалууда|күтүлүүдө|өтеді|болады|келеді|жоспарланып|күтілуде|va avea|vor avea|va fi|urmează|va participa|va efectua)(?!\p{L})|将|將|拟|擬|即将|即將/iu;
/** What was agreed lies ahead where its date follows; the day of the agreement itself stands before. */
const agreed =
  /(?<!\p{L})(?:договорил\p{L}+|условил\p{L}+|решили|принято решение|согласил\p{L}+|приглас\p{L}+|домовил\p{L}+|вирішили|запроси\p{L}+|agreed to|decided to|invited|plans?|au convenit|a invitat)(?!\p{L})|邀请|邀請|同意|商定|决定|決定/iu;
const until = /(?<!\p{L})(?:до|к|по|by|until|till|before|до кінця|к концу|чейин|дейін|până (?:în|la))\s*$/iu;
const behind =
  /(?<!\p{L})\p{L}{2,}(?:ил|ал|ял|ел|ёл|ила|ала|яла|ела|ило|ало|или|али|яли|ели|ился|ался|илась|алась|ялась|илось|алось|ились|ались|ялись|ошёл|ошел|ошла|ошли|ошло|шлись|ив|ав|яв|ула|ули|ився|авсь|ався|ули|ося|лися|илися|алися)(?!\p{L})|(?<!\p{L})(?:was|were|had|met|held|took|said|told|came|went|[a-z]{3,}ed|a avut|au avut|a fost|au fost|a participat|a efectuat)(?!\p{L})|[дтбкң]?(?:ды|ді|ту|тү|ты|ті|ду|дү|ған|ген|ган|гон|гөн)(?!\p{L})|了|曾/u;

/** Whether the sentence around a mention tells of something ahead of the report, behind it, or does not say. */
export function tenseAround(text: string, mention: DateMention): 'ahead' | 'behind' | 'unclear' {
  if (until.test(text.slice(Math.max(0, mention.start - 16), mention.start))) return 'ahead';
  const { before, after } = sentenceAround(text, mention);
  if (agreed.test(before) || ahead.test(before) || ahead.test(after)) return 'ahead';
  return behind.test(before) || behind.test(after) ? 'behind' : 'unclear';
}

/** Whether the words right before or behind a date announce it by their verb; a limit ("до 2030 года") or an agreement does not. */
export function isAnnounced(text: string, mention: DateMention): boolean {
  const { before, after } = sentenceAround(text, mention);
  return ahead.test(before.slice(-80)) || ahead.test(after.slice(0, 60));
}

/** The parts of a sentence before and after a mention; a sentence longer than 240 characters on a side is cut there. */
export function sentenceAround(
  text: string,
  { start, end }: { start: number; end: number },
): { before: string; after: string } {
  const left = text.slice(Math.max(0, start - 240), start);
  const right = text.slice(end, end + 240);
  const before = left.slice(1 + Math.max(lastEnd(left), left.lastIndexOf('\n')));
  const stop = /[!?。！？\n]|\.(?=\s+[\p{Lu}«"“]|\s*$)/u.exec(right);
  return { before, after: stop === null ? right : right.slice(0, stop.index) };
}

function lastEnd(left: string): number {
  let last = -1;
  for (const match of left.matchAll(/[!?。！？]|(?<![\s.]\p{L}{1,2})\.(?=\s+[\p{Lu}«"“\d])/gu)) last = match.index;
  return last;
}
