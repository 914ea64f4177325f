import { findPeriod } from '../../language/dates/find-period.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { findNames } from '../../language/names/fold-names.ts';
import { questionKinds } from '../../language/question-kind.ts';
import { subjectsIn } from '../../language/subjects.ts';
import { questionWords } from '../question-words.ts';

const lists =
  /(?<!\p{L})(?:перечисл|список|(?:покажи|назови|дай)\p{L}* (?:мне )?(?:все )?(?:встреч|визит|переговор)|все (?:встреч|визит|переговор|поездк)|сколько (?:раз|(?:было )?(?:встреч|визит|переговор))|скільки (?:раз|(?:було )?(?:зустріч|візит|переговор))|^(?:встречи|зустрічі|переговоры|переговори|визиты|візити|поездки|meetings|talks|visits)(?!\p{L})|what (?:\p{L}+ )?(?:meetings|talks|visits|trips|negotiations)|ce (?:întâlniri|discuții|vizite|negocieri)|перелічи|перерахуй|усі (?:зустріч|візит|переговор)|всі (?:зустріч|візит|переговор)|list|how many (?:times|meetings|talks|visits|trips)|all (?:the )?(?:meetings|visits|trips|talks))|几次|幾次|哪些|所有/iu;

/** What is asked of a time and of nothing else in it: whole questions but for the words of the time. */
const events =
  /^(?:а |и |і |and )?(?:(?:какие|які|which|what) (?:события|события были|були події|події|events)(?: (?:были|произошли|відбулися|сталися|happened|took place|were there))?|что (?:там )?(?:было|бывало|происходило|произошло|случилось|стряслось)|що (?:там )?(?:було|сталося|відбулося|трапилося|відбувалося)|what (?:happened|took place|went on|was going on|was there))(?: (?:в|во|у|на|за|on|in|during))?[\s?.!]*$|^(?:在)?(?:发生了?什么(?:事件?|大事)?|有(?:什么|哪些)(?:事件?|大事)?)[?？。]*$/iu;

const meetings = ['meet', 'talks', 'visit', 'arrive', 'host'];

/** What may stand beside them without asking for something else ("с какими министрами", "в прошлом году"). */
const besideMeetings = [
  'minister',
  'president',
  'ambassador',
  'delegation',
  'discuss',
  'year',
  'month',
  'last',
  'lead',
];

/** Only whether words of a time stand there matters, and they are the same on any day. */
const anyDay = '2000-01-01';

/** Whether subjects of a text are those of a meeting. */
export function tellsOfMeeting(subjects: ReadonlySet<string>): boolean {
  return meetings.some((meeting) => subjects.has(meeting));
}

/** What is asked for one of: "к какой годовщине", "which leaders"; with the three words behind it. */
const askedThing =
  /(?<!\p{L})(?:как(?:ой|ая|ое|ие|ого|ую|ому|ом|их|им|ими)|як(?:ий|а|е|і|ого|ої|у|ому|их|им|ими)|which|what)\s+((?:[\p{L}’'-]+\s*){1,3})/iu;

/** Whether what a question asks for is a meeting or somebody whom one meets, as far as it names a thing. */
function asksForThoseWhoMeet(text: string): boolean {
  const thing = askedThing.exec(text)?.[1];
  return (
    thing === undefined ||
    [...subjectsIn(thing)].some((subject) => meetings.includes(subject) || besideMeetings.includes(subject))
  );
}

/** Who was at a meeting ("кто был на встрече"), and in what part, is told by its own report. */
const participants =
  /(?<!\p{L})(?:сопровожда\p{L}*|супроводж\p{L}*|участ(?:вова\p{L}*|ник\p{L}*|ие)|учасник\p{L}*|брал\p{L}* участ\p{L}*|приня\p{L}+ участ\p{L}*|присутств\p{L}*|(?:брав|брал[аи]|взя[вл]\p{L}*) участь|(?:кто|хто) (?:ещё|еще|ще|іще) (?:был|была|были|був|була|були)|(?:кто|хто|who) (?:был[аи]?|був|бул[аи]|приезжал\p{L}*|was|were) (?:на|при|at)|accompan\p{L}*|attend\p{L}*|t(?:ook|ake) part|participa\p{L}*|present at|who else (?:was|were)|însoți\p{L}*|қатыс\p{L}*|катыш\p{L}*)(?!\p{L})|陪同|出席|参加|在场/iu;

/** Whether a question asks for meetings and for nothing else of them ("с кем встречался", "какие визиты", "how many times"). */
export function asksForMeetings(text: string, language: LanguageCode): boolean {
  const subjects = [...subjectsIn(text)];
  const isOpen = questionKinds(text, language).some((kind) => kind === 'who' || kind === 'which');
  return (
    (isOpen || lists.test(text)) &&
    !participants.test(text) &&
    asksForThoseWhoMeet(text) &&
    subjects.some((subject) => meetings.includes(subject)) &&
    subjects.every((subject) => meetings.includes(subject) || besideMeetings.includes(subject))
  );
}

/** What a question for a list by date wants in it. */
export type ListByDate = 'meetings' | 'events';

/** Whether the meetings or the events of a time are asked for, whoever met: no name, and a time or the word for all of them; null for no such question. */
export function listByDate(text: string, language: LanguageCode): ListByDate | null {
  if (findNames(text, language).some((name) => name.isCertain)) return null;
  const period = findPeriod(text, anyDay);
  const rest = period === null || period.text === '' ? text : text.replace(period.text, ' ').trim();
  const isBounded = period !== null && period.text !== '';
  if (isBounded && events.test(rest.replace(/\s+/gu, ' '))) return 'events';
  if (!asksForMeetings(text, language)) return null;
  const others = questionWords(rest, [language]).filter(
    ({ text: word, subjects }) => subjects.length === 0 && !lists.test(word),
  );
  const isOfTime = isBounded || lists.test(text) || period !== null;
  return isOfTime && others.every(({ text: word }) => mayStandInList.test(word)) ? 'meetings' : null;
}

/** Words of such questions that tell nothing: "какие дипломатические встречи проходили", "покажи мне все". */
const mayStandInList =
  /^(?:дипломат|проход|прош|состоя|был|произо|провод|покаж|назов|все|всі|усі|известн|извест|последн|недавн|пройшл|відбу|диплом|останн|показ|назв|held|took|place|happen|diplomat|latest|recent|show|were|there|official|офиц|офіц|外交|会晤|會晤|有哪|哪些|所有)/iu;
