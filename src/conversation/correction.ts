import type { LanguageCode } from '../language/languages.ts';
import { isPlace, joined, namesOf } from './question-parts.ts';

/** "Нет, я про …", "Я имел в виду …", "No, I mean …": what takes back whom or what the last question was understood to mean. */
const openings: readonly RegExp[] = [
  /^(?:да )?(?:нет|не то|не так|неверно)\s*[,.!—–-]+\s*(?:я\s+)?(?:(?:спрашива|говор|имел|имею)\p{L}*\s+)?(?:в виду\s+)?(?:(?:про|о|об|насч[её]т)\s+)?/iu,
  /^я\s+(?:(?:(?:спрашива|говор)\p{L}*\s+)?(?:про|о|об)|име(?:л|ла|ю) в виду)\s+/iu,
  /^(?:та )?(?:ні|не те|не так)\s*[,.!—–-]+\s*(?:я\s+)?(?:(?:пита|кажу|каза|маю|мав|мала)\p{L}*\s+)?(?:на увазі\s+)?(?:(?:про|щодо)\s+)?/iu,
  /^я\s+(?:(?:(?:пита|каза)\p{L}*\s+)?(?:про|щодо)|(?:маю|мав|мала) на увазі)\s+/iu,
  /^(?:no|nope|not (?:that|him|her|them|those)(?: one)?)\s*[,.!—–-]+\s*(?:I\s+(?:(?:mean|meant)|(?:was |am )?ask(?:ed|ing)(?: about)?)\s+)?(?:about\s+)?/iu,
  /^I\s+(?:mean|meant)\s+/iu,
  /^(?:不是?|不对)[，,。]\s*(?:我(?:是)?(?:说|问|指)的?是?)?/u,
];

/** What a correction puts in the place of what was understood; null for what is none. */
export function correctionIn(question: string): string | null {
  for (const opening of openings) {
    const said = opening.exec(question)?.[0];
    const rest = said === undefined ? '' : question.slice(said.length).trim();
    if (rest !== '') return rest;
  }
  return null;
}

/** The last question with the persons and places of the correction for its own; persons that it leaves unsaid are those of the talk. */
export function corrected(
  rest: string,
  language: LanguageCode,
  { last, carried }: { readonly last: string; readonly carried: string },
): string {
  const named = namesOf(rest, language);
  const hasPlace = named.some((name) => isPlace(rest, name));
  const hasPerson = named.some((name) => !isPlace(rest, name));
  let question = last;
  for (const name of namesOf(last, language)) {
    if (isPlace(last, name) ? hasPlace : hasPerson) question = question.replace(name.text, '');
  }
  const persons = namesOf(carried, language).filter((name) => !isPlace(carried, name) && !last.includes(name.text));
  const kept = hasPerson ? [] : persons.map(({ text }) => text);
  return joined([question.replace(/\s+/gu, ' ').trim(), ...kept, rest]);
}
