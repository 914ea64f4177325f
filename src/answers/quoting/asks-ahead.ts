import { tenseAround, tenseOfOpening } from '../../articles/dates/tense.ts';
import { findDates } from '../../language/dates/find-dates.ts';
import { resolveDate } from '../../language/dates/resolve-date.ts';
import { subjectsIn } from '../../language/subjects.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';

/** Perfective verbs of Russian and Ukrainian are future with the endings of the present: "построит", "запустять". */
const perfective =
  /(?<!\p{L})(?:вы|вос|за|из|на|об|от|пере|по|под|при|про|раз|рас|у|ви|від|роз|до|ра)\p{L}{2,}(?:[иеєї]т|[уюяа]т)ь?(?:ся)?(?!\p{L})/giu;
/** Verbs that look so and are of the present. */
const present =
  /(?:[аяую][её]т|[аяую]ют|ає|яє|ходит|ходят|носит|возит|езжает|стоит|виси|ходить|возить|носить|стоїть|аєть|ають|яють)(?:ся|ь|ься)?$/iu;

/** What was set for a day is asked for as it was set, and what begins on one lies behind the agreement on it. */
const set =
  /(?<!\p{L})(?:анонсир|назнач|запланир|намеч|призначен|заплан|scheduled|announced|slated|due to|(?:с|з|із) (?:какого|якого) (?:дня|числа)|from (?:what|which) (?:day|date)|вступ\p{L}+ в силу|набира\p{L}+ чинності|набу\p{L}+ чинності|enters? into force|takes? effect|intră în vigoare|(?:истека|заканчива|закінчу|начина|почина|вступа|набира)[ює]т|expires?(?!\p{L})|again(?!\p{L})|when (?:do|does) )|下次|下一次|上线|启用|开工|竣工|通车|投产|生效|到期|将于?/iu;

/** Whether a question asks for what lies ahead: "когда построят", "коли відкриється", "when will", "следующая встреча". */
export function asksAhead(question: string): boolean {
  if (set.test(question) || tenseOfOpening(question) === 'ahead' || subjectsIn(question).has('next')) return true;
  return (question.match(perfective) ?? []).some((verb) => !present.test(verb));
}

/** Whether a sentence names a time behind the day of its report: what is planned for then, and not what the report is about. */
export function tellsOfLater(text: string, { publishedOn, eventDates }: FoundArticle): boolean {
  const last = [...eventDates.map((date) => date.slice(-10)), ...(publishedOn === null ? [] : [publishedOn])]
    .toSorted()
    .at(-1);
  return findDates(text).some((mention) => {
    const later = resolveDate(mention, last ?? null, 'future');
    if (later === null || tenseAround(text, mention) === 'behind') return false;
    return last === undefined || later.slice(0, 10) > last.slice(0, later.length);
  });
}
