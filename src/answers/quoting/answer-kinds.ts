import { findDates } from '../../language/dates/find-dates.ts';
import type { NameMention } from '../../language/names/fold-names.ts';
import { namesPlace, namesTown } from '../../language/names/key-kinds.ts';
import type { QuestionKind } from '../../language/question-kind.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { tellsOfLater } from './asks-ahead.ts';
import { tellsOfBefore } from './asks-before.ts';
import { eventDateOf, isPlanned } from './date-statement.ts';

const causes =
  /(?<!\p{L})(?:из-за|потому|поскольку|так как|в связи с|по причине|вызван|из‑за|чтобы|через (?:те|негоду|погану)|оскільки|тому що|бо(?!\p{L})|у зв.язку|щоб|because|due to|owing to|since|so that|in order to|after bad|over (?:the|a)|себебі|өйткені|салдарынан|үшін|анткени|себеби|үчүн|улам|pentru că|deoarece|din cauza)|因为|因為|由于|由於|原因|为了|為了/iu;

/** A number in digits or Chinese numerals, or a counting word of the commonest sort. */
const numbers =
  /\d|[一二三四五六七八九十百千万亿两]{1,}(?=[个個次名位国國项項份家人辆架艘年天%亿万])|百分之|(?<!\p{L})(?:дв[аеу]|три|трёх|трех|четыр|пят[ьи]|шест[ьи]|сем[ьи]|восемь|восьми|девят|десят|двенадцат|двадцат|тридцат|сорок|пятьдесят|сто(?!\p{L})|двести|тысяч|миллион|миллиард|половин|двое|трое|дважды|трижды|двух|дві|двох|трьох|чотир|п.ят|шіст|сім|вісім|дев.ят|двадцят|мільйон|мільярд|двічі|тричі|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundred|thousand|million|billion|twice|half|dozen)/iu;

interface Sentence {
  readonly text: string;
  readonly names: readonly NameMention[];
  readonly article: FoundArticle;
  readonly position: number;
}

/** What a date counts for that is not the day of the article's event: an earlier visit, a plan, an anniversary. */
const otherDateShare = 0.4;

/** How well a sentence holds the kind of thing that is asked for, 0 to 1: a date for "when", a number for "how many", a name that the question lacks for "who". */
export function answersKind(kind: QuestionKind, sentence: Sentence, asked: Asked): number {
  const isNew = ({ keys }: NameMention) => !keys.some((key) => asked.keys.has(key));
  const isPlace = ({ keys }: NameMention) => namesPlace(keys);
  switch (kind) {
    case 'when':
      return whenTold(sentence, asked);
    case 'how-many':
      return numbers.test(withoutDates(sentence.text)) ? 1 : 0;
    case 'who':
      return Math.max(0, ...sentence.names.filter((name) => !isPlace(name) && isNew(name)).map(personhood));
    case 'where':
      return Math.max(0, ...sentence.names.filter((name) => isPlace(name) && isNew(name)).map(placeness));
    case 'which':
      return sentence.names.some(isNew) ? 0.5 : 0;
    case 'why':
      return causes.test(sentence.text) ? 1 : 0;
    default:
      return 0;
  }
}

/** The day of the event, or for what lies ahead a later time. */
function whenTold(sentence: Sentence, { asksAhead, asksBefore }: Asked): number {
  const { text, article } = sentence;
  if (asksAhead && tellsOfLater(text, article)) return 1;
  if (asksBefore) return dateIn(text) * (tellsOfBefore(text, article) ? 1 : otherDateShare);
  const event = eventDateOf(sentence);
  if (event === null) return dateIn(text) * otherDateShare;
  // A report that it took place comes before one that it will.
  return asksAhead || isPlanned(sentence) ? otherDateShare : 1;
}

/** A full name is sooner a person than a single word with a capital. */
function personhood({ keys, text }: NameMention): number {
  if (keys.some((key) => /^(?:org|abbr):/u.test(key))) return 0.2;
  return /\s/u.test(text) || keys.some((key) => /^(?:zh|ko):/u.test(key)) ? 1 : 0.6;
}

/** A city is sooner the place of a meeting than a state, which is mostly somebody's minister's. */
function placeness({ keys }: NameMention): number {
  return namesTown(keys) ? 1 : 0.5;
}

function dateIn(text: string): number {
  const mentions = findDates(text);
  if (mentions.some((mention) => mention.kind === 'calendar' && mention.dayOfMonth !== null)) return 1;
  return mentions.length > 0 ? 0.7 : 0;
}

/** A year is no answer to "how many". */
function withoutDates(text: string): string {
  return findDates(text).reduce((rest, { text: date }) => rest.replace(date, ' '), text);
}
