/**
 * Words that sites put around articles, in seven languages: the weakest signal of the layout, used where shape alone leaves doubt.
 * `heads` open a part of the page that is not the article; the others are told by their place.
 */
const heads = [
  'читайте (?:также|ещё|еще)|смотрите также|(?:также )?по теме|ещё по теме|еще по теме|похожие|другие новости|новости по теме|новости партн[её]ров|последние новости|популярн|самое читаемое|лента новостей|рекомендуем|материалы по теме|главное за|выбор редакции|теги|метки|поделиться|подписывайтесь|подпишитесь|обзоры|наш опрос|добавить в календарь|новости|статьи|география|темы|статус материала|дата публикации|ссылка на материал|текстовая версия|версия для печати|распечатать|следите за|присоединяйтесь|нашли ошибку|опубликован(?:о)? в раздел',
  'читайте (?:також|ще)|дивіться також|(?:також )?за темою|схожі|інші новини|новини за темою|новини партнерів|останні новини|популярн|рекомендуємо|поділитис[ья]|підписуйтес[ья]|всі статті|стрічка новин|новини|статті|версія для друку|знайшли помилку|долучайтесь',
  'read (?:more|also|next)|see also|related|more (?:on this|stories|news|from)|you (?:may|might) (?:also )?like|recommended|most (?:read|viewed|popular)|popular|trending|latest (?:news|stories)|tags|topics|share (?:this|on|via)|share$|follow us|subscribe|sign up|newsletter|explore more|skip to|print this|print$|top stories|editor.s picks|up next|in this story|our standards',
  '相关(?:新闻|阅读|报道|文章|链接)|相關(?:新聞|閱讀|報道|文章)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|更多(?:新闻|新聞|内容|內容|报道)|责任编辑|責任編輯|分享|标签|標籤|热门|熱門|【?返回|扫一扫|版权|版權|订阅|訂閱|打印|字号|字体|字體|分享到|上一篇|下一篇',
  'оқи отырыңыз|тағы(?: да)? оқыңыз|сондай-ақ оқыңыз|ұқсас|соңғы жаңалықтар|бөлісу|тегтер|жазылыңыз|тақырып бойынша|танымал|жаңалықтар|оқыңыз',
  'окшош|дагы окуңуз|ошондой эле окуңуз|акыркы жаңылыктар|бөлүшүү|жазылыңыз|тема боюнча|жаңылыктар|окуңуз',
  'cite[șşs]te (?:[șşs]i|mai mult)|citi[țţt]i [șşs]i|vezi [șşs]i|articole similare|[șşs]tiri similare|cele mai citite|ultimele [șşs]tiri|etichete|distribuie|aboneaz[ăa]-te|urm[ăa]re[șşs]te-ne|te-ar putea interesa|pe aceea[șşs]i tem[ăa]|recomand[ăa]ri',
];

const commentHeads =
  'комментари[ийев]+|обсуждение|обсудить|коментарі|обговорення|comments?|leave a (?:reply|comment)|discussion|评论|評論|留言|пікірлер|пікір|пикирлер|пикир|comentarii|las[ăa] un comentariu';

/** What a site asks for when it wants readers to subscribe: reflexive, for a treaty is signed by the same verb. */
export const subscribing = String.raw`(?:подпи[сш]|підпи[сш])\p{L}*с[ьяі]`;

const notices = [
  'cookies?\\b|(?<!\\p{L})куки(?!\\p{L})|все права защищены|усі права захищен|всі права захищен|all rights reserved|барлық құқықтар|бардык укуктар|toate drepturile rezervate|版权所有|版權所有',
  'передрук (?:дозвол|заборон|матеріал)|перепечатк[аи] (?:разреш|запрещ|материал)|转载|轉載|reproducerea ',
  'javascript|ctrl ?\\+ ?enter|privacy policy|terms of (?:use|service)|политик[аи] конфиденциальности|политик[аи] приватности|при использовании материалов|при цитировании|використання матеріалів',
  `(?:${subscribing}|(?:подписк|підписк)\\p{L}+|следите|читайте нас|стежте|subscribe|follow us|join us|sign up|aboneaz[ăa]|订阅|訂閱|订户|訂戶|жазыл(?:ыңыз\\p{L}*|у))(?!\\p{L})[^.!?。]{0,80}(?:telegram|телеграм|канал|facebook|фейсбук|twitter|instagram|whatsapp|viber|youtube|newsletter|рассылк|розсилк|новост|новин|通訊|通讯|公众号|жаңалық|жаңылык)`,
  '^(?:©|\\(c\\)\\s|copyright\\b)',
  '(?:мнени[ея]|точка зрения|позици[ия]) (?:автор|редакц|перевод)\\p{L}* (?:мо(?:жет|гут)|не )|(?:думк[аи]|погляди?|позиці[яї]) (?:автор|редакц)\\p{L}* (?:може|можуть|не )|(?:views|opinions) expressed (?:in|here|are|by)|opiniile (?:exprimate|autor)|不代表本|仅代表作者',
  'незарегистрированн|зарегистрируйтесь|войдите, чтобы|увійдіть, щоб|зареєструйтес|you are not logged in|(?:log|sign) in to (?:read|comment|continue)|was this (?:page|article|information) (?:helpful|useful)|contributed (?:reporting|to this (?:report|story))',
  '\\.gov website|official websites? (?:of|use)|official, secure websites?',
  '^(?:keep up|stay up to date)\\b|sign up (?:here|now|today)|contact us at|write to \\S+ at \\S+@|\\S+@\\S+\\.\\p{L}{2,}\\.?$',
  '订户|訂戶|support (?:our|independent) journalism|поддержите (?:нас|редакцию|издание)|підтримайте (?:нас|редакцію)',
];

/** A short block that opens a part of the page after or beside the article. */
export const sectionHead = new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${heads.join('|')})`, 'iu');

/** A short block behind which readers speak. */
export const commentHead = new RegExp(`^[\\p{P}\\p{S}\\s]*(?:${commentHeads})[\\s\\p{P}\\p{S}\\d]*$`, 'iu');

/** Whole sentences that are a site's own notices. */
export const siteNotice = new RegExp(notices.join('|'), 'iu');

/** A button glued to the end of a block by scraping; before it stands a headline or the article's own text. */
export const gluedButton =
  /\s*(?:читати (?:далі|статтю|більше|повністю)|читать (?:далее|полностью|дальше|статью)|подробнее|докладніше|read (?:more|the full story|full article)|continue reading|learn more|阅读(?:更多|全文)|閱讀(?:更多|全文)|查看更多|толығырақ|толук окуу|кененирээк|cite[șşs]te mai (?:mult|departe)|afl[ăa] mai mult)[\s.…>»→:]*$/iu;

/** Buttons run into the end of a title without a space. */
export const gluedSharing =
  /(?<=[\p{Ll}\d»”)!?])(?:Подписаться|Поделиться|Сохранить|Распечатать|Печать|Підписатис[ья]|Поділитис[ья]|Зберегти|Друк|Subscribe|Share|Save|Print|Follow|Бөлісу|Жазылу|Бөлүшүү|Distribuie|Abonează-te)+\s*$/u;

/** A badge glued to the end of a title by scraping. */
export const gluedBadge =
  /\s*(?:новость дня|главная новость|новина дня|головна новина|(?:фото|світлина|photo|foto)\s*[:：©].{0,80})\s*$/iu;

/** An advertisement, or the word that stands where one was. */
export const advertisement =
  /^[\p{P}\p{S}\s]*(?:реклама|advertisement|publicitate|sponsored|жарнама|жарнак|广告|廣告)(?!\p{L})|\berid\b/iu;

const badges =
  'события|новости|главная|новость дня|срочно|молния|главное|важно|эксклюзив|новини|головна|терміново|важливо|breaking|exclusive|жаңалықтар|жаңылыктар|știri|acasă';
const rubrics = 'политика|в мире|мир|общество|політика|світ|news|world|home|politics|саясат|politică';

/** Words glued to the front of a block by scraping: badges; and sections, which may begin a title as well and so need a mark behind them or no space at all. */
export const gluedStart = new RegExp(
  String.raw`^(?:(?:(?:${badges}|${rubrics})(?:\s*[/|>»›•·]\s*|\s+[:—–-]\s+|(?=(?-i:\p{Lu}\p{Ll})))|(?:${badges})(?::\s*|\s+))+)(?=(?-i:[\p{Lu}\d«“"„]))`,
  'iu',
);

/** A pointer to another article that stands inside a paragraph; its headline follows. */
export const inlinePointer =
  /(?:^|[\s.!?…»”")])((?:читайте (?:также|ещё|еще)|смотрите также|по теме|читайте (?:також|ще)|дивіться також|read (?:also|more)|see also|related|оқи отырыңыз|тағы оқыңыз|ошондой эле окуңуз|дагы окуңуз|cite[șşs]te [șşs]i|citi[țţt]i [șşs]i|vezi [șşs]i|延伸閱讀|延伸阅读|相关阅读)\s*[:：])/giu;
