import type { LanguageCode } from '../../language/languages.ts';
import type { NameMention } from '../../language/names/fold-names.ts';
import { findNames } from '../../language/names/fold-names.ts';
import { isRoleWord } from '../../language/role-words.ts';
import type { Asked } from '../asked.ts';
import type { AskedName } from '../asked-names.ts';
import { isOtherBearer } from '../other-bearers.ts';
import { questionWords } from '../question-words.ts';
import { holdsAskedName } from '../view-article.ts';
import type { RankedSentence } from './rank-sentences.ts';

const asksWho =
  /^(?:а |и |і |and |скажи(?:те)?,? |розкажи,? )?(?:кто (?:это )?так(?:ой|ая|ие|ов[аы]?)|кто (?:он|она) так\p{L}+|кто это|что за человек|хто (?:це )?так(?:ий|а|і)|хто це|who(?:'s|’s| is| was| are)|cine (?:e|este|era)|кім|ким)(?!\p{L})|(?:ким|кім)\s*[?？]?$|^谁是|是谁[?？]?$|^(?:谁|誰)是/iu;

/** Whether a question asks who somebody is, and nothing else of him. */
export function asksWhoIs(text: string, names: readonly AskedName[], language: LanguageCode): boolean {
  if (!asksWho.test(text.trim()) || names.length !== 1 || names[0]!.isPlace) return false;
  const name = names[0]!.text;
  // "Кто такой министр Солберг": a title of office beside the name asks nothing more.
  const rest = text.trim().replace(asksWho, ' ');
  return questionWords(rest, [language]).every(({ text: word }) => name.includes(word) || isRoleWord(word));
}

/** So many letters before or behind a name may its title of office stand. */
const titleReach = { before: 60, behind: 40 };

/** At most so many sentences say who somebody is. */
const mostShown = 2;

/** The sentences that say who somebody is, those that give a title with the name first; each article's first such. */
export function introduce(asked: Asked, ranked: readonly RankedSentence[]): RankedSentence[] {
  const name = asked.names[0]!;
  const naming = ranked.filter(({ sharedNames }) => sharedNames.includes(name.text));
  const mentions = new Map(naming.map((sentence) => [sentence, mentionsOf(sentence, asked, name)]));
  const own = naming.filter((sentence) => mentions.get(sentence)!.length > 0);
  const holding = own.length > 0 ? own : naming;
  const weights = new Map(holding.map((sentence) => [sentence, introducing(sentence.text, mentions.get(sentence)!)]));
  const weight = (sentence: RankedSentence) => weights.get(sentence)!;
  const best = [...Map.groupBy(holding, ({ article }) => article).values()].flatMap((sentences) =>
    sentences.toSorted((a, b) => weight(b) - weight(a) || a.position - b.position).slice(0, 1),
  );
  const sorted = best.toSorted((a, b) => weight(b) - weight(a));
  const most = Math.max(...sorted.map(weight));
  return sorted.filter((sentence) => weight(sentence) === most).slice(0, mostShown);
}

/** How well a sentence introduces: 3 for a full name with a title, 2 for a title, 1 for a mention. */
function introducing(text: string, mentions: readonly NameMention[]): number {
  return Math.max(1, ...mentions.map((mention) => (hasTitle(text, mention) ? (mention.parts.length > 1 ? 3 : 2) : 1)));
}

/** Where a sentence names the person, and nobody else of the same surname. */
function mentionsOf({ text, article }: RankedSentence, asked: Asked, name: AskedName): NameMention[] {
  const languages = { language: asked.language, of: article.language };
  return findNames(text, article.language).filter(
    (mention) =>
      holdsAskedName(asked, article, { name, text: { text: mention.text, keys: new Set(mention.keys) } }) &&
      !isOtherBearer(name.text, mention, languages),
  );
}

/** A title of office in the words right before the name, or right behind a comma after it. */
function hasTitle(text: string, { start, end }: NameMention): boolean {
  const pieces = text.slice(Math.max(0, start - titleReach.before), start).split(/[.!?;,]\s/u);
  // "The deputy minister, Thandiwe Mokoena": a comma right before the name.
  const before = pieces.slice(pieces.at(-1) === '' ? -2 : -1).join(' ');
  const behind = /^\s?[,，(—–-]\s?(.*)$/su.exec(text.slice(end, end + titleReach.behind))?.[1] ?? '';
  return holdsTitle(before) || (!saying.test(behind) && holdsTitle(behind));
}

/** Behind a name and a comma stands his title, or who says it ("…, полагает аналитик"). */
const saying =
  /^(?:\p{L}+(?:ет|ит|ют|ут|ят|ат|ает|ил|ила|ал|ала|али|или|ає|ить|ив|ав|ють)(?!\p{L})|(?:said|says|told|who|which|котор|який|яка|где|де|что|що|and|и|і|а|но|але)(?!\p{L}))/iu;

const otherTitles =
  /(?<!\p{L})(?:куратор|спецпосл|переговорщик|парламентер|head|chief|negotiator|advisor|adviser|director|point man|leader|член|участник|координатор|очільни|керівник|кандидат|эксперт|аналитик|журналист|основател|лидер|лідер|руководител|султан|король|канцлер|генсек|генерал)\p{L}*|外长|外長|国务卿|國務卿|主席|总统|總統|总理|總理|部长|部長|大使|特使|领袖|領袖|代表|议长|秘书/iu;

function holdsTitle(words: string): boolean {
  if (otherTitles.test(words)) return true;
  return (words.match(/\p{L}+/gu) ?? []).some((word) => word.length > 2 && isRoleWord(word) && !notTitles.test(word));
}

/** Words with a capital of their own that are no titles of a person: months, meetings and bodies. */
const notTitles =
  /^(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред|четверг|пятниц|суббот|воскрес|встреч|переговор|визит|договор|соглашен|меморандум|саммит|форум|конференц|мир|май|мая|январь|его|ее|мид|мзс|парламент|правительств|mr|mrs|ms|господин|госпожа|пан|пані|summit|meeting|talks|visit|forum|agreement|memorandum|treaty|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|pm|am|his|her|зустріч|візит|угод|уряд|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд)/iu;
