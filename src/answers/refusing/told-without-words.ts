import { countNegations } from '../../language/negation.ts';
import { isRoleWord } from '../../language/role-words.ts';
import type { Asked } from '../asked.ts';
import { questionWords } from '../question-words.ts';
import { dateStatement } from '../quoting/date-statement.ts';
import { tellsOfMeeting } from '../quoting/list-question.ts';
import type { RankedSentence } from '../quoting/rank-sentences.ts';

/** Words that ask for the place, the day or the subject of a meeting and say nothing else. */
const frame =
  /^(?:город|мест|стран|столиц|тем|итог|результат|дат|день|дня|числ|год|месяц|місц|міст|країн|підсум|рок|cit(?:y|ies)|place|countr|capital|topic|outcome|result|date|day|year|month|oraș|loc|țar|capital|subiect|қала|жер|ел|тақырып|шаар|өлкө|тема|城市|地点|地方|国家|话题|议题|结果|日期)/iu;

/** That something took place, and nothing of what it was. */
const happening =
  /^(?:прош[её]?л|проход|пройд|состоя|случи|произо|провел|провод|отбы|начал|закончи|заверш|было|были|відбу|пройш|прове|почал|закінч|took|take|taken|held|hold|happen|began|ended|avut|ținut|desfășur|өтті|өткен|өттү|өткөн|болды|болду|举行|进行|发生)/iu;

/** What was spoken of, without a word of what that may be. */
const speech = new Set(['say', 'talk', 'discuss', 'agree']);
const asksSubject =
  /(?<!\p{L})(?:о|об|про|despre) (?:ч[её]м|що|ce)(?!\p{L})|(?:что|що|what) (?:\p{L}+ ){0,4}?(?:обсу|обгов|discuss|talk)|^(?:и |а |і |та )?(?:чем|чим) (?:\p{L}+ ){0,4}?(?:законч|заверш|закінч)|about what|谈了什么|讨论了什么|谈到什么|не (?:туралы|жайында)|эмне (?:жөнүндө|тууралуу)|ce au discutat/iu;

/** The share of the question's words in a sentence that makes it the one which denies what is asked. */
const mostWords = 0.6;

/** The same that makes it the one about somebody whose name is asked for: "is called" stands in none. */
const halfOfWords = 0.5;

/**
 * Whether an answer does not hang on the words of a sentence, so that the reader's doubt says little: the day of a report, a question for where, when, who or of
 * what at a meeting that says nothing else, who somebody was whom a sentence names, and one that denies what the question takes for granted.
 */
export function isToldWithoutWords(asked: Asked, best: RankedSentence): boolean {
  return (
    dateStatement(asked, best) !== null || asksOfMeetingAlone(asked) || namesHolder(asked, best) || denies(asked, best)
  );
}

function asksOfMeetingAlone({ text, names, language, period, kinds }: Asked): boolean {
  if (names.length === 0 || kinds.includes('why') || kinds.includes('how-many')) return false;
  const words = questionWords(text, [language]).filter((word) => !period?.text.includes(word.text));
  const isOfSubject = asksSubject.test(text);
  const isFrame = ({ text: word, subjects }: (typeof words)[number]) =>
    frame.test(word) ||
    happening.test(word) ||
    isRoleWord(word) ||
    tellsOfMeeting(new Set(subjects)) ||
    (isOfSubject && subjects.some((subject) => speech.has(subject)));
  return words.length > 0 && words.every(isFrame);
}

const asksName =
  /(?<!\p{L})(?:как зовут|как звали|як звати|як звали|как фамилия|яке прізвище|what(?: is|'s|’s| was) the name|cum se numește)(?!\p{L})|叫什么(?:名字)?|аты кім|аты ким/iu;

/** "What is the name of the minister with whom …", where a sentence has the question's names and most of its words. */
function namesHolder({ text, names }: Asked, { signals }: RankedSentence): boolean {
  return asksName.test(text) && names.length > 0 && signals.names === 1 && signals.words >= halfOfWords;
}

function denies({ text }: Asked, { text: sentence, signals }: RankedSentence): boolean {
  return signals.words >= mostWords && countNegations(text) === 0 && countNegations(sentence) % 2 === 1;
}
