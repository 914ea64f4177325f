/** One month's names in one language, as sources of regular expressions. */
interface MonthWords {
  /** Forms that name a month wherever they stand as a word ("январе", "September"). */
  readonly whole: string;
  /** Forms that mean a month only beside a day or a year ("март", "May", "қазан"). */
  readonly beside: string;
}

const kazakhEnding = '(?:ында|інде|ына|іне|дан|ден|тан|тен|ның|нің|дың|дің|тың|тің|да|де|та|те|ға|ге|қа|ке|ы|і)?';
const kyrgyzEnding =
  '(?:ында|унда|инде|үндө|ына|уна|дан|ден|дон|тан|тен|тон|нын|нин|нун|дын|дин|дун|тын|тин|тун|да|де|до|та|те|то|га|ге|го|ка|ке|ко|ы|и|у|ү)';

/** January to December; lower case, matched without regard to case. The order inside a source is longest first. */
export const monthWords: readonly MonthWords[] = [
  {
    whole: 'январ(?:[её]м|[ею])|січні|january|ianuarie',
    beside: `январ(?:${kyrgyzEnding}|[яь])|січ(?:ень|ня)|қаңтар${kazakhEnding}|янв|січ|қаң|jan|ian`,
  },
  {
    whole: 'феврал(?:[её]м|[ею])|лютому|february|februarie',
    beside: `феврал(?:${kyrgyzEnding}|[яь])|лют(?:ий|ого)|ақпан${kazakhEnding}|февр|фев|лют|ақп|feb`,
  },
  {
    whole: 'марте|мартом|березні|martie',
    beside: `март(?:${kyrgyzEnding}|а)?|берез(?:ень|ня)|наурыз${kazakhEnding}|march|мар|бер|нау|mar`,
  },
  {
    whole: 'апрел(?:[её]м|[ею])|квітні|aprilie',
    beside: `апрел(?:${kyrgyzEnding}|[яь])|квіт(?:ень|ня)|сәуір${kazakhEnding}|april|апр|квіт|кві|сәу|apr`,
  },
  {
    whole: 'травні|мае',
    beside: `май(?:${kyrgyzEnding})?|ма[яе]|трав(?:ень|ня)|мамыр${kazakhEnding}|трав|тра|мам|may|mai`,
  },
  {
    whole: 'июн(?:[её]м|[ею])|червні|iunie',
    beside: `июн(?:${kyrgyzEnding}|[яь])|черв(?:ень|ня)|маусым${kazakhEnding}|june|черв|чер|июн|мау|jun|iun`,
  },
  {
    whole: 'июл(?:[её]м|[ею])|липні|iulie',
    beside: `июл(?:${kyrgyzEnding}|[яь])|лип(?:ень|ня)|шілде${kazakhEnding}|july|июл|лип|шіл|jul|iul`,
  },
  {
    whole: 'августе|августом|серпні',
    beside: `август(?:${kyrgyzEnding}|а)?|серп(?:ень|ня)|тамыз${kazakhEnding}|august|авг|серп|сер|там|aug`,
  },
  {
    whole: 'сентябр(?:[её]м|[ею])|вересні|september|septembrie',
    beside: `сентябр(?:${kyrgyzEnding}|[яь])|верес(?:ень|ня)|қыркүйек${kazakhEnding}|сент|сен|вер|қыр|sept|sep`,
  },
  {
    whole: 'октябр(?:[её]м|[ею])|жовтні|october|octombrie',
    beside: `октябр(?:${kyrgyzEnding}|[яь])|жовт(?:ень|ня)|қазан${kazakhEnding}|окт|жовт|жов|қаз|oct`,
  },
  {
    whole: 'ноябр(?:[её]м|[ею])|листопаді|november|noiembrie',
    beside: `ноябр(?:${kyrgyzEnding}|[яь])|листопада?|қараша${kazakhEnding}|нояб|ноя|лист|лис|қар|nov|noi`,
  },
  {
    whole: 'декабр(?:[её]м|[ею])|грудні|december|decembrie',
    beside: `декабр(?:${kyrgyzEnding}|[яь])|груд(?:ень|ня)|желтоқсан${kazakhEnding}|дек|груд|гру|жел|dec`,
  },
];
