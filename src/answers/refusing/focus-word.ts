import { isFunctionWord } from '../../language/function-words.ts';
import type { LanguageCode } from '../../language/languages.ts';
import type { FoundArticle } from '../../search/retrieval/findings.ts';
import type { Asked } from '../asked.ts';
import { holdsWord, type QuestionWord, questionWords } from '../question-words.ts';
import { viewArticle } from '../view-article.ts';

/** Words that ask for a thing of the sort named right behind them ("какой подарок", "в каком университете", "how many nurses"). */
const askingBefore: Readonly<Record<string, RegExp>> = {
  ru: /(?<!\p{L})(?:как (?:зовут|звали|называется|называют)|кто (?:станет|стал|стала|будет|является)|как(?:ой|ая|ое|ие|ого|ому|ую|их|им|ими|ом|ов|ова|ово|овы)|скольк(?:о|их|ими|им)|чей|чья|чь[её]|чьи)\s+(?=\p{L})/iu,
  uk: /(?<!\p{L})(?:як (?:звати|звуть|називається)|хто (?:стане|став|стала|буде|є)|як(?:ий|а|е|і|ого|ої|ому|ій|у|им|ою|их|ими)|скільк(?:и|ох|ом|ома)|чий|чия|чиє|чиї)\s+(?=\p{L})/iu,
  en: /(?<!\p{L})(?:which|how many|how much|whose|what (?:is|was) the name of (?:the)?|who (?:will be|became|is) the|what (?:is|was|were|are) the|what)\s+(?=\p{L})/iu,
};

/**
 * Sorts that a page tells a thing of without saying the sort: it says "Пекин", not "город", and "меморандум", not "документ"; measures, and what any report is
 * about. Beginnings of words.
 */
const unsaid =
  /^(?:город|мiст|міст|стран|країн|держав|государств|столиц|мест|місц|год|году|рік|ро(?:ку|ці|ки)|лет|день|дн|дат|месяц|місяц|врем|час|минут|хвилин|недел|тижн|числ|период|період|раз|челов|люд|осіб|особ|лиц|персон|сторон|процент|відсот|тонн|километр|кілометр|метр|сантим|миллион|мільйон|миллиард|мільярд|тысяч|тисяч|денег|деньг|грош|средств|кошт|money|hrs|доллар|долар|евро|євро|рубл|гривен|гривн|юан|сумм|сума|суму|сумi|дол[яюие]|част|частк|вид|тип|род|рід|образ|способ|спосіб|цел|мет[аоуи]|причин|результат|итог|підсум|шаг|крок|мер[аыу]|захо?д|дел|справ|вопрос|питан|тем|проблем|слов|документ|услови|умов|соглаш|угод|договор|договір|событи|поді|меропри|встреч|зустріч|переговор|перемовин|визит|візит|консультац|министр|міністр|президент|посол|послы|чиновник|політик|политик|дипломат|представител|представник|делегац|участник|учасник|лидер|лідер|должност|посад|пост|имя|имен|ім|фамили|прізвищ|орган|ведомств|відомств|министерств|міністерств|компан|предприят|підприємств|издани|видан|источник|джерел|газет|журнал|сайт|агентств|агенц|сми|змі|ещё|еще|ще|именно|саме|был|бул|буд|бы|нов|глав|новост|новин|стать|статт|интерес|план|пункт|решен|рішен|заявлен|заяв|оцен|оцін|позиц|отношени|відносин|будущ|майбут|размер|розмір|объ[её]м|обсяг|количеств|кількіст|уров|рівен|сер[ие]|ставк|city|town|capital|countr|state|place|year|month|day|date|time|hour|minute|week|period|people|person|percent|share|part|ton|kilomet|met(?:er|re)|mile|million|billion|thousand|dollar|euro|amount|sum|number|kind|sort|type|way|goal|aim|purpose|reason|result|outcome|step|measure|issue|topic|subject|question|problem|word|document|condition|terms|agreement|deal|treaty|pact|event|meeting|talk|visit|consultation|minister|president|ambassador|official|diplomat|representative|delegat|participant|leader|post|position|office|name|bod(?:y|ies)|ministr|compan|firm|outlet|source|newspaper|paper|magazine|site|agency|else|other|new|news|happen|did|do|does|is|was|are|were|has|have|had|will|would|can|could|should|kinds?|report|article|stor(?:y|ies)|interest|plan|point|decision|statement|position|relation|future|size|volume|level|main|two|three|four|old|many|much|exact|product|goods|товар|продукт|машин|единиц|одиниц|a|an|the|of|on|about|he|she|they|it|we|you|i)/iu;

/** At most so many words behind the asking one stand before its noun ("сколько новых китайских водителей"). */
const wordsLookedAt = 3;

/** The content words that name what a question asks for one of ("power transformers"), where a page that answers would have to say one; none for none. */
export function focusWords(question: string, language: LanguageCode): QuestionWord[] {
  const asking = askingBefore[language]?.exec(question);
  if (asking === undefined || asking === null) return [];
  const behind = question.slice(asking.index + asking[0].length);
  const first = (behind.match(/^(?:[\p{L}\p{M}’'-]+\s*){1,3}/u)?.[0] ?? '')
    .trim()
    .split(/\s+/u)
    .slice(0, wordsLookedAt);
  for (const [at, word] of first.entries()) {
    if (unsaid.test(word)) return [];
    // "Сколько длился", "сколько стоит": a verb, and no sort of thing.
    if (isVerb(word, language)) return [];
    // A name, or the adjective of one, stands before the noun.
    if (/^\p{Lu}/u.test(word)) continue;
    // An adjective may be the question's own; the noun behind it is what counts.
    if (isAdjective(word, language)) continue;
    return language === 'en' ? compound(first.slice(at), language) : questionWords(word, [language]).slice(0, 1);
  }
  return [];
}

/** English sets nouns side by side, up to the verb; that a page says one of them is enough. */
function compound(words: readonly string[], language: LanguageCode): QuestionWord[] {
  const end = words.findIndex((word, at) => at > 0 && (isFunctionWord(word, language) || /(?:ed|ing)$/u.test(word)));
  return questionWords(words.slice(0, end < 0 ? words.length : end).join(' '), [language]);
}

const verbEnding =
  /(?:л[аои]?|л[аои]?с[ья]|[её]т|[иєуюая]т|[еиую]ть|[её]тся|[иуюая]тся|[аеиую]ться|ть|ти|вся|лася|лися)$/iu;

function isVerb(word: string, language: LanguageCode): boolean {
  if (language === 'en') return false;
  if (language === 'uk' && /[аия]в$/iu.test(word)) return true;
  return verbEnding.test(word) && !/(?:ств|ость)$/iu.test(word);
}

function isAdjective(word: string, language: LanguageCode): boolean {
  if (language === 'en') return /(?:ese|ian|ish|al|ic|ous|ive|ful)$/iu.test(word);
  return (
    /(?:[ыио]й|[ыио]е|[ая]я|[ую]ю|[ыи]х|[ыи]ми|ого|ему|ому|[иі]й|[аяиі]й|их|ої|ою|ими)$/iu.test(word) && word.length > 4
  );
}

/** Whether an article says the word that is asked for, or another for the same. Of another language's page nothing can be said. */
export function saysFocus(asked: Asked, article: FoundArticle): boolean {
  const focus = article.language === asked.language ? focusWords(asked.text, asked.language) : [];
  if (focus.length === 0) return true;
  const { title, sentences } = viewArticle(asked, article);
  return [title, ...sentences].some((text) => focus.some((word) => holdsWord(word, text) > 0));
}
