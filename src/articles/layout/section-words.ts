/** Names of sections and buttons in a site's menu, in seven languages; one or more words each. */
const sections = [
  'главная|на главную|новости|лента(?: новостей)?|все новости|политика|экономика|общество|власть|деньги|происшествия|криминал|спорт|культура|видео|фото|мир|в мире|наука|технологии|армия|война|аналитика|мнения|интервью|репортажи|спецпроекты|проекты|архив|афиша|погода|азия|европа|россия|регионы|бизнес|финансы|здоровье|туризм|образование|религия|авто|недвижимость|экология|анонсы?|события|стиль|история|подкасты|галерея|форум|акции|реклама|контакты|о нас|редакция|вход|войти|регистрация|поиск|подписка|меню|ещё|вакансии|карта сайта|рубрики|дипломатия|внешняя политика|международные отношения|официально|ближний восток|африка|америка|китай|украина|колонки|блоги|эксклюзив|вся лента|telegram|телеграм',
  'головна|на головну|новини|стрічка(?: новин)?|усі новини|політика|економіка|суспільство|світ|події|кримінал|культура|відео|війна|наука|здоров.я|думки|блоги|інтерв.ю|спецпроєкти|проєкти|архів|погода|регіони|бізнес|фінанси|освіта|столиця|україна|європа|подкасти|контакти|про нас|редакція|вхід|увійти|пошук|меню|вакансії|мапа сайту|карта сайту|порти|передплата|анонси|дипломатія',
  'home|news|latest|world|politics|business|economy|opinions?|comment|sports?|culture|video|photos?|live|science|tech(?:nology)?|health|travel|arts|lifestyle|markets|energy|shipping|mining|europe|asia|africa|americas|middle east|u\\.?s\\.?|uk|war|ukraine war|analysis|features|podcasts?|newsletters?|weather|archive|sections|search|sign in|log ?in|register|subscribe|menu|more|about(?: us)?|contacts?(?: us)?|jobs|skip to (?:main )?content|diplomacy|climate|environment|education|magazine|international|national|local|topics|ru|kz|en|ua|uk|ro|ky|kg|zh',
  '首页|首頁|新闻|新聞|国内|國內|国际|國際|财经|財經|军事|軍事|体育|體育|时政|時政|经济|經濟|社会|社會|文化|科技|教育|娱乐|娛樂|评论|評論|视频|視頻|图片|圖片|要闻|要聞|正文|滚动|港澳|台湾|观点|健康|旅游|生活|专题|直播|更多|登录|注册|搜索|导航',
  'басты бет|жаңалықтар|саясат|қоғам|экономика|әлем|спорт|мәдениет|білім|денсаулық|видео|сұхбат|руханият|сараптама|құқық|аймақ|біз туралы|байланыс|іздеу|мұрағат',
  'башкы бет|жаңылыктар|кабарлар|саясат|коом|экономика|дүйнө|спорт|маданият|билим|видео|маек|биз жөнүндө|байланыш|издөө|архив',
  'acas[ăa]|prima pagin[ăa]|[șşs]tiri|politic[ăa]|economie|social|societate|extern(?:e|ul)?|sport|cultur[ăa]|interna[țţt]ional|lume|opinii|interviuri?|s[ăa]n[ăa]tate|[șşs]tiin[țţt][ăa]|contacte?|despre noi|c[ăa]utare|arhiv[ăa]|meniu|anchete|justi[țţt]ie|regional',
].join('|');

const separators = String.raw`[\s|/>»›:•·▾▸→,–—-]`;
// A title may list countries with commas and dashes; a menu does not.
const menuSeparators = String.raw`[\s|/>»›•·▾▸→]`;
const oneSection = `(?:${sections})(?![\\p{L}\\p{N}])`;

/** A block that is nothing but names of sections and buttons. */
export const onlySections = new RegExp(`^${separators}*(?:${oneSection}${separators}*)+$`, 'iu');

const capitals = /^[\p{Lu}\p{N}\s]+$/u;
const anySection = new RegExp(`(?<![\\p{L}\\p{N}])${oneSection}`, 'iu');

/** A row of capitals with the name of a section among them and no small word between ("ПОЛИТИКА СЕЛО ВОДА ЛЮДИ"): a menu whose other sections are the site's own. */
export function isCapitalMenu(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length >= 3 && capitals.test(text) && words.every(({ length }) => length >= 3) && anySection.test(text);
}

/** Three or more fields of a word or two between dashes, with the name of a section among them ("Порт — Криминал — Спорт"). */
export function isDashedMenu(text: string): boolean {
  const fields = text.trim().split(/\s[—–-]\s/u);
  const isField = (field: string): boolean => /^\p{Lu}[\p{L}'’-]*(?:\s\p{L}+)?$/u.test(field);
  return fields.length >= 3 && fields.every(isField) && fields.filter((field) => onlySections.test(field)).length >= 2;
}

const homeFirst = /^(?:главная|головна|басты бет|башкы бет|acasă|首页|首頁)[\s\u3000]+(?=(?-i:[\p{Lu}\p{Lo}]))/iu;

/** A row that begins with the way home and has a capital in most of its words ("Главная Район Люди Архив номеров"). */
export function isHomeRow(text: string): boolean {
  const home = homeFirst.exec(text)?.[0];
  const words = home === undefined ? [] : text.slice(home.length).trim().split(/\s+/u);
  const isCapital = (word: string): boolean => /^[\p{Lu}\p{Lo}]/u.test(word);
  return (
    words.length >= 3 &&
    !words.some((word) => /^\p{Ll}{1,2}$/u.test(word)) &&
    words.filter(isCapital).length * 3 >= words.length * 2
  );
}

/** Two or more names of sections in a row, or one behind a bar, to the end of a line: a menu that follows something else. */
export const menuBehind = new RegExp(
  `(?:\\s+|\\s*[|/»›•·]\\s*)(?=(?-i:[\\p{Lu}\\p{Lo}]))(?:${oneSection}${menuSeparators}*){2,}$|\\s*(?:[|»›•·]|>{1,2}|\\s/\\s)\\s*${oneSection}.*$`,
  'iu',
);

/** The menu at the front of a text: two or more names of sections before a capital. */
export const menuBefore = new RegExp(`^(?:${oneSection}${separators}*){2,}(?=(?-i:[\\p{Lu}\\p{Lo}\\d«“"]))`, 'iu');

/** A general name for news that many sites use as a heading and none as its name. */
export const generalHeading =
  /^(?:(?:последние|главные|свежие|все|мировые|международные|важные|горячие|останні|головні|світові|усі|міжнародні|latest|top|world|breaking|local|all|соңғы|акыркы|дүйнө|әлем|ultimele)\s+)?(?:новости|новини|события|події|news|stories|headlines|жаңалықтары?|жаңылыктары?|кабарлары?|[șşs]tiri)(?:\s+(?:дня|часа|мира|дні|дня|світу|партн[её]ров|партнерів|политики|компаний|регионов|today|of the day))?$/iu;
