/** What is asked of the answer before instead of the pages: more of the same, what else there is, or one of its quotes. */
export type TalkRequest =
  | { readonly kind: 'more' }
  | { readonly kind: 'others' }
  | { readonly kind: 'quote'; readonly number: number };

const more =
  whole(`(?:а |и )?(?:(?:расскажи|расскажите|объясни|давай|можно|можешь|нужно) )?(?:по)?подробн(?:ее|ей|о|ости)(?: (?:об этом|про это|пожалуйста))*|(?:расскажи|расскажите) (?:еще|больше)(?: об этом)?|(?:еще|дальше|далее|продолжай|продолжи|продолжайте)|больше (?:деталей|подробностей)|что (?:там )?дальше|
  (?:а |і )?(?:(?:розкажи|розкажіть|поясни|давай|можна) )?(?:до)?(?:докладніше|докладно|детальніше)(?: (?:про це|будь ласка))*|(?:розкажи|розкажіть) (?:ще|більше)(?: про це)?|(?:ще|далі|продовжуй|продовжуйте)|більше (?:деталей|подробиць)|
  (?:and )?(?:more|(?:more |in )?details?|more detail|in more detail|tell me more|say more|go on|continue|elaborate|more please)(?: (?:about|on) (?:it|this|that))?|кененирээк|толығырақ|mai mult|mai detaliat`);
const moreInChinese =
  /^(?:请|再)?(?:(?:说|讲|谈)?(?:得)?(?:详细|具体)(?:一?点|一?些|说说|说明)?|更多(?:信息|细节|详情)?|继续|展开说说|多说一?点|详情)(?:吧|呢)?$/u;

const others =
  whole(`(?:а |и )?что еще(?: (?:есть|известно|пишут|говорят|сообщают|нашлось|сказано))?(?: (?:об этом|про это|на эту тему|по этой теме|по теме|там))?|(?:есть|нет ли) (?:что то |что-то |чего |чего-то )?(?:еще|другое)(?: (?:об этом|про это|на эту тему|по этой теме))?|(?:другие|еще) (?:источники|статьи)(?: (?:об этом|на эту тему))?|
  (?:а |і |й )?що (?:ще|іще)(?: (?:є|відомо|пишуть|кажуть|повідомляють|сказано))?(?: (?:про це|на цю тему|за темою))?|(?:інші|ще) (?:джерела|статті)(?: про це)?|
  (?:and )?what else(?: (?:is there|is known|do you have|do they say|is said|do the (?:pages|sources) say))?(?: (?:about|on) (?:it|this|that))?|anything else(?: (?:about|on) (?:it|this|that))?|other sources(?: on (?:it|this|that))?`);
const othersInChinese = /^(?:关于(?:这个|此事)?)?还有(?:什么|别的|其他)?(?:信息|消息|报道|内容)?(?:吗|呢)?$/u;

const quote =
  /^(?:(?:а|и|і|please) )?(?:(?:покажи|покажите|дай|дайте|приведи|открой|процитируй|наведи|відкрий|процитуй|show|give|open|quote|see)(?: (?:мне|мені|me|the|полностью|целиком|всю|повністю))* )?(?:цитат\p{L}*|источник\p{L}*|сноск\p{L}*|ссылк\p{L}*|джерел\p{L}*|посиланн\p{L}*|quot\p{L}*|citations?|sources?|reference)?(?: (?:номер|no|number|n))? ?(\d{1,2})$/u;
const quoteInChinese =
  /^(?:请)?(?:显示|看|打开|给我)?(?:第)?(\d{1,2})?(?:条|个)?(?:引文|引用|来源|出处)(?:第)?(\d{1,2})?$/u;

const whereFrom =
  whole(`(?:а |и )?откуда (?:это|такая информация|информация|цитата|ты это взял|вы это взяли|известно|это известно|такие данные)|(?:а |и )?кто (?:это )?(?:об этом )?(?:пишет|написал)|(?:какой |где |дай |а )?(?:источник|первоисточник)|
  (?:а |і )?звідки (?:це|така інформація|інформація|це відомо|такі дані)|(?:а |і )?хто (?:це |про це )?(?:пише|написав)|(?:яке |де |дай |а )?(?:джерело|першоджерело)|
  (?:and )?(?:where (?:is|does|did) (?:this|that|it) (?:come )?from|(?:what is |what's )?(?:your|the) source|source|who (?:says|reports|wrote) (?:so|this|that|it))`);
const whereFromInChinese =
  /^(?:这|此)?(?:消息|信息)?(?:的)?(?:来源|出处)(?:是什么|是哪里|在哪里|呢)?$|^(?:这是)?(?:谁|哪里)(?:说的|报道的)$/u;

/** Reads a message that speaks of the answer before it ("Подробнее", "What else?", "покажи цитату 2", "[2]", "Откуда это?"); null for any other. */
export function readTalkRequest(message: string): TalkRequest | null {
  const text = message
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}' -]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (more.test(text) || moreInChinese.test(text)) return { kind: 'more' };
  if (others.test(text) || othersInChinese.test(text)) return { kind: 'others' };
  if (whereFrom.test(text) || whereFromInChinese.test(text)) return { kind: 'quote', number: 1 };
  const found = quote.exec(text) ?? quoteInChinese.exec(text.replaceAll(' ', ''));
  const number = Number(found?.[1] ?? found?.[2] ?? 0);
  return number > 0 ? { kind: 'quote', number } : null;
}

function whole(alternatives: string): RegExp {
  return new RegExp(`^(?:${alternatives.replace(/\n\s*/gu, '')})$`, 'u');
}
