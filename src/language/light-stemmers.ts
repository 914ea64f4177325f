/** Shortest stem that may be left; shorter words are mostly endings already. */
const shortestStem = 3;

/**
 * Case, possession, plural and tense endings of Kazakh and Kyrgyz words, outermost first: vowel harmony is folded before
 * (қ ғ → к г, ө ү ұ → о у у, ә → а, і → и, э → е), so that one list serves both languages.
 */
const turkicEndings = [
  /(?:нын|нин|дын|дин|тын|тин|нун|дун|тун)$/u,
  /(?:нан|нен|нон|дан|ден|дон|тан|тен|тон)$/u,
  /(?:менен|мен|бен|пен)$/u,
  /(?:нда|нде|ндо|да|де|до|та|те|то)$/u,
  /(?:ына|ине|уна|га|ге|го|ка|ке|ко|на|не)$/u,
  /(?:ны|ни|ну|ды|ди|ду|ты|ти|ту)$/u,
  /(?:ымыз|имиз|сы|си|су|ы|и|у)$/u,
  /(?:лар|лер|лор|дар|дер|дор|тар|тер|тор)$/u,
  /(?:лык|лик|лук|дык|дик|тык|тик|дык)$/u,
];

const turkicLetters: Readonly<Record<string, string>> = {
  қ: 'к',
  ғ: 'г',
  ң: 'н',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  ә: 'а',
  і: 'и',
  э: 'е',
  һ: 'х',
};

/** The stem of a lower-case Kazakh or Kyrgyz word, with folded vowels: кездесулерінде → кездес, сүйлөшүүлөрдү → суйлошуу. */
export function stemTurkic(word: string): string {
  let stem = word.replace(/[қғңөүұәіэһ]/gu, (letter) => turkicLetters[letter] ?? letter);
  for (const ending of turkicEndings) {
    const shorter = stem.replace(ending, '');
    if (shorter.length >= shortestStem && /[аеиоуыюя]/u.test(shorter)) stem = shorter;
  }
  return stem;
}

/** Makes one of what the Ukrainian stemmer leaves apart, before it (Київ, Києва) and after it (-ість, -ості). */
export function stemUkrainianWord(word: string, stemmer: (word: string) => string): string {
  return stemmer(word.replace(/їв$/u, 'єв')).replace(/іст$/u, 'ост');
}
