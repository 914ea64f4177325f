import { yearsIn } from '../names/named-spans.ts';
import type { CalendarMention, DateMention } from './date-mention.ts';

const kazakhEnding = '(?:дағы|дегі|тағы|тегі|дан|ден|тан|тен|да|де|та|те|ның|нің|дың|дің|тың|тің)?';
const kyrgyzEnding = '(?:дагы|деги|догу|тагы|дын|дин|дун|тын|тин|тун|дан|ден|дон|тан|тен|тон|да|де|до|та|те|то)';

/** Romanian "mai" is also "more". */
const romanianMay = '(?<=\\b(?:din|în|luna)\\s)mai(?=\\s?(?:[?.,!;]|$|și|până))';

/** "на майдан" is a square. */
const kyrgyzMay = 'май(?:дагы|дын|да|дан(?=\\sбери|\\sкийин))';

/** Forms that in a question name a month without a day or a year beside them; in a page they are too often something else. January to December. */
const monthForms: readonly string[] = [
  `січнем|қаңтар${kazakhEnding}|январь(?=\\sменен)|январ${kyrgyzEnding}`,
  `лютим|ақпан${kazakhEnding}|февраль(?=\\sменен)|феврал${kyrgyzEnding}`,
  `березнем|наурыз${kazakhEnding}|март(?=\\sменен)|март${kyrgyzEnding}`,
  `квітнем|сәуір${kazakhEnding}|апрель(?=\\sменен)|апрел${kyrgyzEnding}`,
  `травнем|мамыр${kazakhEnding}|май(?=\\sменен)|${kyrgyzMay}|${romanianMay}`,
  `червнем|маусым${kazakhEnding}|июнь(?=\\sменен)|июн${kyrgyzEnding}`,
  `липнем|шілде${kazakhEnding}|июль(?=\\sменен)|июл${kyrgyzEnding}`,
  `серпнем|тамыз${kazakhEnding}|август(?=\\sменен)|август${kyrgyzEnding}`,
  `вереснем|қыркүйек${kazakhEnding}|сентябрь(?=\\sменен)|сентябр${kyrgyzEnding}`,
  `жовтнем|қазан${kazakhEnding}|октябрь(?=\\sменен)|октябр${kyrgyzEnding}`,
  `листопадом|қараша${kazakhEnding}|ноябрь(?=\\sменен)|ноябр${kyrgyzEnding}`,
  `груднем|желтоқсан${kazakhEnding}|декабрь(?=\\sменен)|декабр${kyrgyzEnding}`,
];
const months = monthForms.map((forms) => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, 'gu'));

/** The mentions of a question with the years and months that need no word beside them there ("встречи 2024", "між січнем і березнем"), in order. */
export function withBareDates(question: string, mentions: readonly DateMention[]): DateMention[] {
  const years = yearsIn(question).map(({ year, index }) => mention(index, String(year), { year, month: null }));
  const named = months.flatMap((words, at) =>
    [...question.matchAll(words)].map(({ 0: text, index }) => mention(index, text, { year: null, month: at + 1 })),
  );
  const isFree = ({ start }: DateMention) => !mentions.some((other) => other.start <= start && start < other.end);
  return [...mentions, ...[...years, ...named].filter(isFree)].toSorted((a, b) => a.start - b.start);
}

function mention(start: number, text: string, date: Pick<CalendarMention, 'year' | 'month'>): CalendarMention {
  const end = start + text.length;
  return { kind: 'calendar', start, end, text, time: null, ...date, dayOfMonth: null, weekday: null, until: null };
}
