/** Words that turn a clause round. */
const particles =
  /(?<!\p{L})(?:не|ни|ні|нет|немає|нема|без|нельзя|невозможно|никогда|ніколи|никто|ніхто|ничего|нічого|жодн\p{L}*|никак\p{L}*|ніяк\p{L}*|not|no|never|none|neither|nor|without|cannot|nobody|nothing|nu|fără|nici|емес|жоқ|жок|эмес)(?!\p{L})|n['’]t\b|(?<=(?:has|have|had|is|are)\s)yet(?=\sto)|[不没未无沒無]/giu;
/** Kazakh and Kyrgyz verbs with the denial inside («қатыспады»), in a text with letters that only these languages have. */
const turkicVerbs =
  /(?<=\p{L}{3}[мбп])(?:а(?:ды|ған|ган|йды|йт)|е(?:ді|ди|ген|йді|йт)|о(?:ду|гон|йт)|ө(?:дү|гөн|йт))(?!\p{L})/giu;
const turkicLetters = /[ңөүұқғәһ]/iu;
/** Words that deny by their meaning. */
const denials =
  /(?<!\p{L})(?:неправд\p{L}*|вымысел|вымысл\p{L}+|выдумк\p{L}*|вигадк\p{L}*|фейк\p{L}*|брехн\p{L}*|untrue|отказ\p{L}*|отверг\p{L}*|отклон\p{L}*|возраж\p{L}*|возрази\p{L}*|запереч\p{L}*|отрица\p{L}*|опроверг\p{L}*|отмен(?:ил|ен|ят|ит|яет|яют)\p{L}*|воздерж\p{L}*|утрим(?:а|у)\p{L}*|abstain\p{L}*|call(?:ed|ing|s)?\s+off|vot(?:ed|ing|es?)\s+(?:(?:it|them|him|her|the\s\p{L}+)\s+)?down|отсутств\p{L}*|сорва\p{L}*|провалил\p{L}*|исключи\p{L}*|відмов\p{L}*|відкин\p{L}*|відхил\p{L}*|скасу(?:ва|є|ють)\p{L}*|спрост\p{L}*|зірва\p{L}*|виключи\p{L}*|refus\p{L}*|reject\p{L}*|declin(?:ed|es|ing|e)\s+to|den(?:y|ied|ies|ying)|cancel\p{L}*|abolish\p{L}*|scrap(?:s|ped|ping)?|fail(?:ed|s|ing|ure)?\s+to|lack\p{L}*|unsigned|unable|impossible|oppos\p{L}*|object(?:s|ed|ing)?(?=\s+to)|(?<!(?:санкци|санкці|мер|захо|борьб|боротьб|войн|війн|операци|операці|sanction|fight|war|measure|charge|case|campaign|attack)\p{L}*\s)(?:against|против|проти)(?!\s(?:\d|саранч|сарани|locust|паводк|повен|flood|пожар|пожеж|fires|засух|посух|drought|террор|терор|terror))|rul(?:ed|es|ing)\s+out|refuz\p{L}*|respins\p{L}*|anulat\p{L}*)(?!\p{L})|拒绝|否认|反对/giu;
/** Turns of phrase that look like a negation and are none. */
const harmless =
  /не только|не лише|не тільки|не менее|не менш|не более|не больше|не меньше|не менше|не выше|не ниже|не (?:позднее|позже|ранее|раньше|пізніше|раніше)|(?:no|not) (?:later|earlier|sooner)(?= than)|不(?:迟于|晚于|早于)|не вище|не нижче|не більше|не раз(?!\p{L})|неоднократн\p{L}*|тем не менее|как нельзя|тим не менш|ничуть|not only|no less than|no more than|nonetheless|не превы[сш]\p{L}*|не может превышать|не перевищ\p{L}*|(?:(?:do|does|did|will|would|must|should|may|can) not|cannot|(?:does|did|do|wo|would|must|may)n['’]t) exceed|без выхода к морю|без виходу до моря|без ограничений|без обмежень|без предварительных условий|независим\p{L}*|不仅|不断|不同|无条件/giu;

/** "ненадёжный", "unreliable": the word behind such a beginning is denied; "неделя" and "Uniunea" only look so. */
const prefixes =
  /(?<!\p{L})(?!нед[еі]л|недав|нещодав|неск|некотор|необход|непосред|нем[еі]ц|нефт|нез[ао]в|uni|under|until|unless|distr|disc|display)(?:не|без|бес|un|dis|non-?)(?<word>\p{L}{4,})/giu;

/** What may be said by a denial too: duties brought to zero are abolished, a waived visa is none. */
const nearDenials =
  /(?<!\p{L})(?:обнул|нулев|нульов|zero|waive|безвиз|безвіз|безмит|беспошлин|duty[- ]free|visa[- ]free)\p{L}*|免/iu;

/** Whether a text has words that another text may say by a denial ("zero duties", "abolish duties"). */
export function nearlyDenies(text: string): boolean {
  return nearDenials.test(text);
}

/** How many words of a text deny; an even count affirms ("did not refuse"). */
export function countNegations(text: string): number {
  const plain = text.replace(harmless, ' ');
  const found = plain.match(particles) ?? [];
  const turkic = turkicLetters.test(plain) ? (plain.match(turkicVerbs)?.length ?? 0) : 0;
  const denying = (plain.match(denials)?.length ?? 0) + turkic;
  const simple = found.filter((word) => !concord.test(word)).length;
  // "Никто не подписал" denies once.
  return (simple > 0 ? simple : found.length) + denying;
}

/** Words that stand beside another denial without turning it round. */
const concord = /^(?:ни|ні|никогда|ніколи|никто|ніхто|ничего|нічого|жодн\p{L}*|никак\p{L}*|ніяк\p{L}*|nici)$/iu;

/** Whether a text has a word that begins as a denial ("нерешённый", "unsettled"); not every such word is one. */
export function hasDenyingPrefix(text: string): boolean {
  return text.search(prefixes) >= 0;
}

/** Verbs that only carry the denial on to the next one: "не смог вылететь", "did not have to sign". */
const carriers =
  /^(?:смог\p{L}*|мо[гж]\p{L}*|удал\p{L}*|стал[аи]?|будет|будут|буде|будуть|был[аои]?|намер\p{L}*|собира\p{L}*|долж\p{L}*|хо[тч]\p{L}*|змі?г\p{L}*|вдал\p{L}*|став|збира\p{L}*|have|been|want\p{L}*|able|plan\p{L}*|intend\p{L}*|going|ever|that|this|they)$/iu;

/** The words of a text that are denied: the one behind "not", the two behind "refused to", and what a beginning like "un" denies. */
export function deniedWords(text: string): string[] {
  const plain = text.replace(harmless, ' ');
  const behind = (pattern: RegExp, count: number) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const rest = plain.slice(match.index + match[0].length).split(/[,.;:!?—()]/u)[0] ?? '';
      return (rest.match(/\p{L}{4,}/gu) ?? []).filter((word) => !carriers.test(word)).slice(0, count);
    });
  const inside = [...plain.matchAll(prefixes)].flatMap(({ groups }) => groups?.word ?? []);
  return [...behind(particles, 1), ...behind(denials, 2), ...inside];
}
