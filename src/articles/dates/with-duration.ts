import type { DateMention } from '../../language/dates/date-mention.ts';
import { addDays } from '../../language/dates/day.ts';
import { durationWords } from './meeting-words.ts';
import { sentenceAround } from './tense.ts';

/** A day of a visit with the other days of it where its sentence says how many: "19 июня завершился двухдневный визит" tells of two. */
export function withDuration(text: string, mention: DateMention, date: string): string {
  if (date.length !== 10) return date;
  const { before, after } = sentenceAround(text, mention);
  const sentence = `${before} ${after}`;
  const days = durationWords.find(([words]) => words.test(sentence))?.[1];
  if (days === undefined) return date;
  if (/заверш|закончил|окончил|закінч|ended|clos(?:ed|es)|conclud|wrapped|结束|結束|încheiat/iu.test(sentence))
    return `${addDays(date, 1 - days)}/${date}`;
  return /начал|начина|почав|розпоч|began|begin|start|开始|開始|început/iu.test(sentence)
    ? `${date}/${addDays(date, days - 1)}`
    : date;
}
