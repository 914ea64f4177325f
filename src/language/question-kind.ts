import type { LanguageCode } from './languages.ts';
import { chinesePatterns, type QuestionKind, questionPatterns } from './question-patterns.ts';

export type { QuestionKind } from './question-patterns.ts';

/** Verbs that open an English or a Romanian yes-no question. */
const yesNoOpening: Readonly<Record<string, RegExp>> = {
  en: /^(?:and |but |so )?(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|should|shall|may|isn't|aren't|didn't|doesn't|hasn't|haven't|won't|wasn't|weren't)\s/u,
  ro: /^(?:a|au|este|e|sunt|va|vor|s-a|s-au|oare|există|exista)\s/u,
};

const order: readonly QuestionKind[] = ['when', 'how-many', 'where', 'who', 'why', 'which', 'what'];

interface Found {
  readonly kind: QuestionKind;
  readonly index: number;
}

/** What stands right before a question word that asks on its own: a conjunction (and a preposition), an end mark, or another question word. */
const joint =
  /(?:(?<!\p{L})(?:и|а|или|і|та|й|а також|and|or|және|жана|și|si|sau|和|并|以及)|[?？.!;；\u0000]\s*[,，、]?|^)\s*(?:(?:с|со|в|на|о|з|із|у|про|with|at|in|to|cu|în|pe|de)\s+)?$/u;

/** All that a question asks for, in the order of its words ("когда и где": when, where); `other` alone where nothing is told. */
export function questionKinds(question: string, language: LanguageCode): QuestionKind[] {
  let text = question.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'").trim();
  const rules = language === 'zh' ? chinesePatterns : (questionPatterns[language] ?? questionPatterns.en ?? {});
  if (opensYesNo(text, language)) return ['yes-no'];
  const found: Found[] = [];
  for (const kind of order) {
    const match = rules[kind]?.exec(text);
    if (!match) continue;
    // "Какого числа" asks for a day; blanked out, its «какого» does not ask "which" as well.
    text = text.replace(new RegExp(rules[kind]?.source ?? '', 'gu'), (part) => '\u0000'.repeat(part.length));
    found.push({ kind, index: match.index });
  }
  const kinds = dropClauses(found, text);
  if (kinds.length > 0) return kinds;
  return rules['yes-no']?.test(text) || /\s\S+\s*\?\s*$/u.test(text) ? ['yes-no'] : ['other'];
}

/** The first thing that a question asks for. */
export function questionKind(question: string, language: LanguageCode): QuestionKind {
  return questionKinds(question, language)[0] ?? 'other';
}

/**
 * The first question word asks; a later one only where it is joined on ("когда и где", "When? Where?", "when, where and who"), because
 * otherwise it opens a clause ("the minister who met Lavrov", "сказал о том, где…").
 */
function dropClauses(found: readonly Found[], text: string): QuestionKind[] {
  const [first, ...later] = [...found].sort((one, other) => one.index - other.index);
  if (first === undefined) return [];
  const asked = later.filter(({ index }) => joint.test(text.slice(0, index)));
  return [first, ...asked].map(({ kind }) => kind);
}

function opensYesNo(text: string, language: LanguageCode): boolean {
  return (
    yesNoOpening[language]?.test(text) === true ||
    /^(?:а |и |і |но )?(?:чи|правда|верно|разве|хіба|невже)\s/u.test(text)
  );
}
