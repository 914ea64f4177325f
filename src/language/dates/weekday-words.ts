/** Forms of one weekday, as sources of regular expressions over lower-case words. */
interface WeekdayWords {
  /** Forms that name the day wherever they stand. */
  readonly whole: string;
  /** Forms with other meanings too (среда, жума, luni, Sat.): a day only beside a date or behind a word such as "в" or "on". */
  readonly beside: string;
}

/** Monday to Sunday. */
export const weekdayWords: readonly WeekdayWords[] = [
  {
    whole: 'понедельник(?:а|у|ом)?|понеділ(?:ок|ка|ку)|monday|дүйшөмбү(?:дө|нү)?|дүйсенбі(?:де)?',
    beside: 'пн|mon|luni',
  },
  {
    whole: 'вторник(?:а|у|ом)?|вівтор(?:ок|ка|ку)|tuesday|шейшемби(?:де)?|сейсенбі(?:де)?|mar[țţ]i',
    beside: 'вт|tues?',
  },
  { whole: 'wednesday|шаршемби(?:де)?|сәрсенбі(?:де)?|miercuri', beside: 'сред[ауы]|серед[ауи]|ср|wed' },
  { whole: 'четверг(?:а|у|ом)?|четвер(?:га)?|thursday|бейшемби(?:де)?|бейсенбі(?:де)?|joi', beside: 'чт|thurs?|thu' },
  { whole: "пятниц(?:а|у|ы|ей)|п['’ʼ]?ятниц(?:я|ю|і)|friday|vineri", beside: 'пт|fri|жума(?: күнү)?|жұма(?: күні)?' },
  { whole: 'суббот(?:а|у|ы|ой)|субот(?:а|у|и)|saturday|ишемби(?:де)?|s[âî]mbăt[ăa]', beside: 'сб|sat|сенбі(?:де)?' },
  { whole: 'воскресень(?:е|я)|sunday|жекшемби(?:де)?|жексенбі(?:де)?|duminic[ăa]', beside: 'вс|нд|неділ(?:я|ю|і)|sun' },
];

/** Words in front of a weekday: that it is the last one, the next one, or simply a day something happened on. */
export const weekdayLeads = {
  last: '(?:в |во |у |в\\u00a0)?(?:прошл(?:ый|ую|ое)|минувш(?:ий|ую|ее)|минул(?:ий|ої|ого|у)|last|past|өткөн|өткен)\\s',
  next: '(?:в |во |у )?(?:следующ(?:ий|ую|ее)|ближайш(?:ий|ую|ее)|наступн(?:ий|у|ої|ого)|next|coming|кийинки|келесі)\\s',
  plain: '(?:(?:в|во|у|на|до|с|к|on|by|until|since|this|эт(?:от|у|о)|ц(?:ей|ю)|ушул|осы)\\s)',
} as const;

/** Chinese weekday marks in the order of the week, Monday first; 日 and 天 are both Sunday. */
export const chineseWeekday = '(?<lead>本|上|下|这|這)?[个個]?(?:星期|禮拜|礼拜|周|週)(?<mark>[一二三四五六日天])';
export const chineseWeekdayMarks = '一二三四五六日';
