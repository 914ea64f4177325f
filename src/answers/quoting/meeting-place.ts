import type { LanguageCode } from '../../language/languages.ts';
import { findNames, type NameMention } from '../../language/names/fold-names.ts';
import { namesTown } from '../../language/names/key-kinds.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import type { AskedName } from '../asked-names.ts';

/** Verbs whose object is where somebody goes. */
const visiting = String.raw`visit\p{L}*|посети\p{L}*|посеща\p{L}*|відвід\p{L}*`;

/** "в Сеуле", "at Potsdam", "в Бишкеке и Ереване": where something was, and not who is meant by it. */
const townAskedBefore = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:в|во|у|in|at|în|la|${visiting})\s+(?:(?:г\.|городе|місті)\s*)?(?:\p{Lu}[\p{L}’'-]*(?:,\s*|\s+(?:и|і|й|та|or|and|или|або|și)\s+)(?:(?:в|у|in|at)\s+)?){0,4}$`,
  'u',
);

/** What stands before a town where something was. */
const somewhere = new RegExp(
  String.raw`(?:^.{0,15}|(?<!\p{L})(?:в|во|у|до|из|з|із|in|at|to|from|left|în|la|din|${visiting})\s+(?:г\.\s*|\p{Ll}+\s+)?)$`,
  'iu',
);

/** Endings of place and direction in Kazakh and Kyrgyz, and those that a question for a place has. */
const turkicPlace = /(?:[дт][аеоө]|[гғкқ][аеәоө]|н[дт][аеоө])н?$/iu;
const turkicPlaceAsked = /[дтДТ][аеоө]$/u;

/** The keys of the towns where a text says that something was: "в Ташкенте", not "автобус Шымкент — Ташкент". */
export function townsIn(text: string, { language }: FoundArticle): Set<string> {
  const says = ({ start, text: town }: NameMention) =>
    language === 'zh' || (isTurkic(language) ? turkicPlace.test(town) : somewhere.test(text.slice(0, start)));
  return new Set(
    findNames(text, language)
      .filter(says)
      .flatMap(({ keys }) => keys),
  );
}

/** Whether a town is asked for as the place of the meetings. */
export function isPlaceOfMeeting(
  { standalone, language }: Asked,
  { text, keys }: Pick<AskedName, 'text' | 'keys'>,
): boolean {
  if (!namesTown(keys)) return false;
  const before = standalone.slice(0, standalone.indexOf(text));
  return (
    townAskedBefore.test(before) || /[在于於]$/u.test(before) || (isTurkic(language) && turkicPlaceAsked.test(text))
  );
}

function isTurkic(language: LanguageCode): boolean {
  return language === 'kk' || language === 'ky';
}
