/** Beginnings of titles of office and of words for meetings and bodies, which pages write with a capital but which name nobody. */
const beginnings =
  `президент министр премьер глав посол послан спецпослан спецпредставител генсек госсекретар секретар генеральн канцлер депутат сенатор
директор председател губернатор советник представител вице-премьер вице-президент замминистр заместител первый первая мид мзс парламент правительств
администрац кабинет совет союз комитет комисси комиссар ассамбле республик федерац государств госдум стран сторон конституц конференц саммит форум
встреч переговор визит договор соглашен меморандум мир войн закон новост статья фото видео источник читайте подробн январ феврал март апрел июн июл август сентябр октябр
ноябр декабр понедельник вторник сред четверг пятниц суббот воскресень господин госпожа иностранн внутренн внешн национальн народн верховн
міністр прем'єр прем’єр голов посл речник речниц канцлер держсекретар генеральн державн президі уряд парламент рад комісі комітет союз республік федерац держав країн
зустріч переговор візит угод договір меморандум січ лют берез квіт трав черв лип серп верес жовт листопад груд понеділ вівтор серед четвер п'ятниц субот неділ пан пані
омбудсмен ombudsm уполномочен уповноважен
іноземн закордонн зовнішн національн верховн міжнародн заступник радник представник
president minister prime foreign chancellor secretary ambassador envoy senator governor chairman chairwoman chair deputy spokes director general
representative commissioner government parliament council committee commission union republic federation state states ministry department office embassy
summit meeting talks visit forum conference agreement memorandum treaty joint statement january february march april june july august september
october november december monday tuesday wednesday thursday friday saturday sunday news photo video source read mr mrs ms dr sir lord lady king queen prince his her
national international security affairs leader premier
президент министр төрага төрағ премьер елші элчи сыртқы тышкы мемлекет мамлекет үкімет өкмөт кеңес кездесу жолугуш сапар келіссөз
președinte presedinte ministr prim-ministru premier cancelar ambasador secretar purtător purtator guvern parlament consili comisi uniune republic stat
întâln intaln vizit acord ianuarie februarie martie aprilie mai iunie iulie septembrie octombrie noiembrie decembrie luni marți miercuri joi vineri sâmbătă duminică domnul doamna`
    .split(/\s+/u)
    .map((word) => word.normalize('NFC'));

/** Short or ambiguous beginnings that must be the whole word, because names begin so too (Мира, Пан, Mai, Marchuk). */
const wholeWords = new Set(
  `мир мира мире май мая травня июн пан пані рад рада мид мзс мир мр его ее его mai may mr mrs ms dr sir his her king luni joi pm am
  mfa mae сим тим рм мв цк вр гд сб сбу cia fbi`.split(/\s+/u),
);
const longBeginnings = beginnings.filter((word) => word.length >= 4);

/** Whether a word is a title of office, a month, a weekday or a word for a meeting or a body, in any case form. */
export function isRoleWord(word: string): boolean {
  const lower = word.toLowerCase().replaceAll('ё', 'е');
  if (wholeWords.has(lower)) return true;
  const known = cache.get(lower);
  if (known !== undefined) return known;
  const found =
    beginnings.includes(lower) ||
    longBeginnings.some(
      (beginning) => lower.startsWith(beginning) && lower.length - beginning.length <= endingLength(beginning),
    );
  if (cache.size > 20_000) cache.clear();
  cache.set(lower, found);
  return found;
}

const cache = new Map<string, boolean>();

/** Short beginnings bear short endings: "глав" + "ой", but not "Главацкий". */
function endingLength(beginning: string): number {
  return beginning.length <= 4 ? 3 : 5;
}
