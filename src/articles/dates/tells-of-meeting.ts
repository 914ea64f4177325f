import { type DateMention, isLater } from '../../language/dates/date-mention.ts';
import {
  actWords,
  backgroundWords,
  calledOffWords,
  deniedOrHearsayWords,
  meetingWords,
  officeWords,
  otherDayVerbs,
  ownActWords,
  sayingWords,
  spokesmanWords,
} from './meeting-words.ts';
import { clauseAround, sentenceAround, tenseAround } from './tense.ts';

/** How far the first lines of an article reach, in characters: there the day is that of its subject. */
const openingLength = 300;

/** "That Tuesday" is the one that the text told of before, and no day near the report. */
const pointsBack =
  /(?<!\p{L})(?:that|that same|(?:в |во )?(?:тот|ту|то)(?: же)?|того|той|тієї|тої|(?:в |în )?ace(?:a|l|ea)|ошол|сол)\s$/iu;
const opensQuote = /[«“„][^«»“”„]*$|^[^"]*"(?:[^"]*"[^"]*")*[^"]*$/u;
const names = /(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu;

/** Whether the words around a mention make it the day of a meeting; `bodyStart` is where the title ends. */
export function tellsOfMeeting(text: string, mention: DateMention, bodyStart: number): boolean {
  const { before, after } = sentenceAround(text, mention);
  if (isLimit(before, mention) || pointsBack.test(before.slice(-16)) || isRoundCount(mention)) return false;
  if (mention.kind === 'relative' && isInOtherTalk(before, after)) return false;
  if (isNowadays(text, mention, bodyStart) || isBesideMeeting(before, after)) return false;
  if (backgroundWords.test(`${before.slice(-60)}${mention.text}`) || backgroundWords.test(after.slice(0, 24)))
    return false;
  if (otherDayVerbs.test(before.slice(-40)) || isDayOfWords(before, after)) return false;
  // "The talks set for Friday will not take place" gives no day of a meeting; "the talks put off in May were held on Friday" does.
  const tense = tenseAround(text, mention);
  const isAhead = tense === 'ahead' || isLater(mention);
  if (isAhead && calledOffWords.test(`${before} ${after}`)) return false;
  if (deniedOrHearsayWords.test(`${before} ${after}`) || deniedOrHearsayWords.test(text.slice(0, bodyStart)))
    return false;
  const clause = clauseAround(before, after);
  if (ownActWords.test(`${clause.before} ${clause.after}`) && !meetingWords.test(`${clause.before} ${clause.after}`))
    return false;
  if (meetingWords.test(`${before} ${after}`) || actWords.test(`${clause.before} ${clause.after}`)) return true;
  if (mention.start < bodyStart) return meetingWords.test(lineAround(text, mention));
  if (mention.start > bodyStart + openingLength) return false;
  // What the first sentence tells as past of somebody is what the report is about.
  const isFirst = before.length >= mention.start - bodyStart - 1;
  if (isFirst && tense === 'behind' && (`${before} ${after}`.match(names)?.length ?? 0) >= 2) return true;
  return (`${before} ${after}`.match(officeWords)?.length ?? 0) >= 2;
}

/** "Неделю назад", "a month ago": near that day, and on no day that could be told. */
function isRoundCount(mention: DateMention): boolean {
  return (
    mention.kind === 'relative' && mention.unit !== 'day' && /(?:назад|тому|ago|мурда|бұрын|前)$/iu.test(mention.text)
  );
}

const receivesNow = /(?<!\p{L})(?:принима[ею]т|прийма(?:є|ють)|receives?|hosts?|accepts?)(?!\p{L})/iu;

/** "Сегодня в стране принимают документы двух центров": who receives, and does so still, receives no guest that day; below the first lines. */
function isNowadays(text: string, mention: DateMention, bodyStart: number): boolean {
  const isToday = mention.kind === 'relative' && mention.unit === 'day' && mention.offset === 0;
  if (!isToday || mention.start <= bodyStart + openingLength) return false;
  const { before, after } = sentenceAround(text, mention);
  const clause = clauseAround(before, after);
  return receivesNow.test(`${clause.before} ${clause.after}`);
}

const dayBeside =
  /(?<!\p{L})(?:(?:a|one|two|the|some) days? (?:after|before|ahead of)|(?:через|спустя|за) (?:\p{L}+ )?(?:день|дня|дней|дні|днів|сутки|добу) (?:после|до|перед|після)|на (?:следующий|другой|наступний) день (?:после|після)|наступного дня після|la o zi după|cu o zi înainte)(?!\p{L})/iu;

/** "said on Wednesday …, a day after meeting him": the day stands beside the meeting's, unless its own clause tells of one. */
function isBesideMeeting(before: string, after: string): boolean {
  if (!dayBeside.test(`${before} ${after}`)) return false;
  const clause = clauseAround(before, after);
  return !meetingWords.test(`${clause.before} ${clause.after}`.replace(new RegExp(`${dayBeside.source}.*`, 'isu'), ''));
}

/** "Today is not the day," he said: inside a quotation that speaks of no meeting the day is the speaker's. */
function isInOtherTalk(before: string, after: string): boolean {
  if (!opensQuote.test(before)) return false;
  const quoteAt = Math.max(...['«', '“', '„', '"'].map((mark) => before.lastIndexOf(mark)));
  return !meetingWords.test(before.slice(quoteAt) + after.replace(/[»”"].*$/su, ''));
}

/** "до 15 марта", "since March": a date that only bounds something is no meeting's; an interval says both ends and is one. */
function isLimit(before: string, mention: DateMention): boolean {
  if (mention.kind === 'relative' || mention.until !== null) return false;
  return /(?<!\p{L})(?:до|с|со|к|від|з|із|since|until|till|by|from|din|până (?:la|în))\s$/iu.test(before);
}

/** "сообщил во вторник МИД", "the spokesman said on Tuesday": the day on which somebody spoke, and not of what is spoken of. */
function isDayOfWords(before: string, after: string): boolean {
  const clause = clauseAround(before, after);
  const words = `${clause.before} ${clause.after}`;
  if (spokesmanWords.test(clause.before)) return true;
  return sayingWords.test(words) && !meetingWords.test(words) && (words.match(officeWords)?.length ?? 0) < 2;
}

function lineAround(text: string, { start, end }: DateMention): string {
  const until = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, until === -1 ? text.length : until);
}
