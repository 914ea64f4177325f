import { isCommonWord, isFormOfCommonWord } from '../../language/common-words.ts';
import { isFunctionWord } from '../../language/function-words.ts';
import type { LanguageCode } from '../../language/languages.ts';
import { numberWords } from '../../language/numbers/number-words.ts';
import { isRoleWord } from '../../language/role-words.ts';

/** Words that often begin a statement about a meeting and are no names, by language: those of five letters and more as beginnings. */
const beginnings: Readonly<Record<string, RegExp>> = {
  ru: pattern(`обсуд обсужд участ состоя прошл проход прове подпис договор согла сообщ заяв отмет отмеч подчерк выраз принял принят приняв
    прибы посет напом поздрав предлож пригла призва тема темы темой вопрос основн главн дата день место местом итог итоги итогом резуль
    докум товарооб торгов сотруд партн отнош делег официал рабоч двусторон совмест плани ожида поздне позже впослед также кроме помимо
    вместе после перед согласно слова словам ходе рамках период время прошл следующ нынешн текущ новый новая новое новые новой новых друг другой
    другие одна один двое трое нескол многи больше более менее решен цель целью задач причин повест экспор импор инвес объем число числе
    колич размер сумма сегодн вчера завтра данн данные данный подобн таким такой это этот эта эти там тогда здесь затем вперв снова дальне
    ближа очеред после предыд сейчас теперь высту высок глубок конта поезд приез приле отъезд церем обмен взаим общий общая намер готов готовы
    дипло чинов полит экспер журна источ издан работ рейсы рейсов агент газета газеты корре авторы статья почему поводом ранее будет будут была были было есть накан полчас полгода относительно насчет касат вслед всего около свыше автор завод стройк рудник`),
  uk: pattern(`обгов учасн відбу пройш прове підпис домов погод повід заяв зазна наголо підкр висло прийня прибу відвід нагад привіт запроп
    запро заклик тема темою питан основн головн дата день місце місцем підсум резуль докум товар торг співпр партн віднос делег офіцій робоч
    двосто спільн плану очіку пізні раніше також крім окрім разом після перед згідно слова словами ході рамках період час часу минул наступн
    нинішн поточн новий нова нове нові інший інші одна один двоє троє кільк багат більше менше рішен мета метою завдан причин експор імпор інвес
    обсяг число кільк розмір сума сього вчора завтра цей це там тоді тут потім вперше знову подал найбл черго остан попер зараз тепер висту
    конта поїздк церем обмін взаєм загал намір готов готові дипло посад експер журна джере видан агент газета всього близько понад щодо стосо буде будуть була були було востан наостан напередодн жодна жоден жодне наприкін щорок щоміся щотиж щодня вранці вдень увечері ввечері вночі уночі`),
  en: pattern(`discuss parti took one the talks talk during accord both side sides topic topics subject main also later earlier after before today
    yester following next last this previous trade cooper partner relat deleg offic working bilat joint plans plan expec agree agreed signed he half energy
    she they work works road roads rail loan loans plan deal pact fund line each such both most it his her their its there then here now first second third another other several many some no not none about over under more less
    than around up down exports imports invest volume number amount total in on at by for from with without between among as while althou
    howev despi becau since until when where who what which how why reado negot excha visits visit trip arriv depar ceremo source sources
    diplo experts expert journ agency newsp report reports decis goal aim purpo reason agenda result results outco docum behalf under within nothing everything direct part will would must should can could may might`),
  ro: pattern('discu parti convo părți părțile docum acord semnat potri după înain în cadrul astăzi ieri'),
  kk: pattern('тарап екі жақ құжат бүгін кеше келесі шекар теміржол'),
  ky: pattern('тарап эки докум бүгүн кечээ кийинк чек'),
};

/** Endings of family names, which beginnings must not swallow (Большаков, Партнов). */
const surnameEnding = /(?:ов|ев|ин|ова|ева|ина|ову|овым|ским|ский|цкий|ского|енко|чук|ідзе|швили|ян)$/u;

/** Endings that make a Russian or Ukrainian verb, abstract noun or participle, never a name. */
const slavicEnding =
  /(?:ились|ались|елись|улись|ится|ются|ется|ится|лись|лась|лось|ение|ения|ением|ание|ания|анием|ация|ации|ацию|ость|ости|остью|ство|ства|ством|ення|ання|ація|ації|ість|ості|ство|лися|лася|лося|ється|ються|иться|яться|[аеєя]н{1,2}(?:ый|ого|ому|ые|ых|ыми|ий|их|ими)|или|али|ило|ало|ыли|увала|ували|(?<!ск|цк)(?:ое|ые|ую))$/u;

/** Endings that make an English abstract noun. */
const englishEnding = /(?:tions?|sions?|ments?|ness|ity|ities|ances?|ences?|ships?)$/u;

/** Endings that make a Romanian noun with its article, never a family name. */
const romanianEnding =
  /(?:[țs]i[aei]|[țs]iile|[țs]iilor|iunea|area|irea|[aei]rile|it[aă]țile|itatea|urile|elor|toarea|toarele|mentul|mentele|ismul)$/u;

/** What statements measure and what is carried, whatever surname it looks like (Длина, Рейсов). */
const measured =
  /^(?:(?:длин|ширин|глубин|довжин)(?:а|ы|и|у|ой|ою)|(?:рейс|маршрут|поезд|автобус|паром|потяг)(?:ы|и|а|у|ов|ів|ом|ам|ами)?|(?:перевоз|перевез|пассажир|пасажир|длительност|протяж[её]нност|мощност|потужн|стоимост|вартіст|площад|грузооборот)\p{L}{0,4}|lengths?|capacity|costs?|bus(?:es)?|passengers?|trains?|ferry|ferries|freight|flights?|trucks?)$/u;

/** Ukrainian words with an apostrophe, which no vocabulary of word pieces holds. */
const withApostrophe =
  /^(?:зв.яз|об.[єї]|пам.ят|здоров.|ім.я$|сім.[яїєю]|п.ят|дев.ят|з.[їєя]|[ву].[їя]зд|в.їжд|від.[їє]|під.[їє]|роз.|над.|м.яс|кон.юн|інтерв.ю|комп.ют|прем.єр|п.єс|ар.єр|бар.єр|кар.єр|кур.єр|інтер.єр|черв.як|верх.в|торф.я|полум.я|риб.яч|подвір.я)/u;

/** Infinitives: "Спостерігати", "Договориться". */
const infinitive = /(?:.{5,}[аиіїуя]ти|.{3,}[аиіїуя]тис[яь]|.{3,}(?:[ауюя]|ова|ева)ть|.{3,}[аеияу]ться)$/u;

/** Whether a word that a statement begins with is an ordinary word of the language. */
export function isCommonBeginning(word: string, language: LanguageCode): boolean {
  const small = word.toLowerCase().replaceAll('ё', 'е');
  if (isFunctionWord(small, language) || isRoleWord(word)) return true;
  if (measured.test(small) || isCommonWord(word)) return true;
  if (beginnings[language]?.test(small) === true) return !surnameEnding.test(small);
  const isNumber = (part: string) => numberWords[language]?.some(({ pattern }) => pattern.test(part)) === true;
  if (small.split('-').every(isNumber)) return true;
  if (language === 'en') return small.length >= 7 && englishEnding.test(small);
  if (isFormOfCommonWord(small) && !surnameEnding.test(small)) return true;
  if (language === 'ro') return small.length >= 7 && romanianEnding.test(small);
  const isSlavic = language === 'ru' || language === 'uk';
  if (isSlavic && infinitive.test(small)) return true;
  if (language === 'uk' && /[’ʼ']/u.test(small) && withApostrophe.test(small)) return true;
  return isSlavic && small.length >= 6 && slavicEnding.test(small) && !small.endsWith('швили');
}

/** "Узгоджено", «Описано»: what was done, with nobody who did it. */
const impersonal = /^\p{Ll}{4,}(?:[аеєя]но|[иі]?то)$/u;
/** The verb of a sentence whose subject stands before it. */
const verb = /(?:[аеияуіоюы]л[аои]?|[аеиіуяю]в|[лв]?с[ья]|[лв]ася|лися|ет|ит|ют|ят|є|ить|ять|уть|ють)$/u;

/** What only a meeting or a thing does, and nobody: "Розмова тривала", "Беседа состоялась". */
const lasting = /^(?:(?:про)?длил|трива[лт]|состоял|відбул|відбува|происходи|обойд[её]т|обій(?:д|ш))/u;

/** Whether a sentence begins with a verb without a subject, or with what is said of things alone; "Романо заявил" has its subject before the verb. */
export function isImpersonalBeginning(text: string, language: LanguageCode): boolean {
  const [first = '', next = ''] = text.toLowerCase().match(/[\p{L}'’ʼ-]+/gu) ?? [];
  if (language !== 'ru' && language !== 'uk') return false;
  if (lasting.test(next)) return true;
  return impersonal.test(first) && first.length >= 6 && !verb.test(next);
}

function pattern(words: string): RegExp {
  const sources = words.split(/\s+/).map((word) => (word.length >= 5 ? word : `${word}$`));
  return new RegExp(`^(?:${sources.join('|')})`, 'u');
}
