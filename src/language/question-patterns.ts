/** What a question asks for. */
export type QuestionKind = 'when' | 'where' | 'who' | 'how-many' | 'which' | 'why' | 'what' | 'yes-no' | 'other';

export type QuestionPatterns = Readonly<Partial<Record<QuestionKind, RegExp>>>;

/** Words that ask, by language, of lower-case text between spaces; `when` and `how-many` before `which` and `what`, which they may contain. */
export const questionPatterns: Readonly<Record<string, QuestionPatterns>> = {
  ru: {
    when: words(
      'когда|кагда|когдаж|во сколько(?! (?:\\p{L}+ ){0,3}(?:обо|встан|стан|оцен))|в котором часу|как давно|до какого|с какого времени|с какого по какое(?: число)?|(?:в |за )?(?:каком|какого|какой|какая|каким|какие) (?:это )?(?:году|года|год|месяце|месяца|числа|числе|число|день|дни|дату|дата|даты|датой|неделе|время)|что за (?:дата|день|число)',
    ),
    'how-many': words(
      '(?:на)?скольк\\p{L}*|скока|почем|поч[её]м|в какую сумму|на какую сумму|какова сумма|какое количество|какое число \\p{L}+|как(?:ая|ую|ой|ова|ов) (?:доля|долю|доли|часть|площадь|площади|длина|длины|сумма|сумму|стоимость|цена|цену|бюджет|зарплата|срок|население|численность|мощность|мощности|объем|процент)',
    ),
    where: words(
      'где|куда|откуда|(?:в|из|на) (?:каком|какой|каких|какую|какое|какие) (?:\\p{L}+ )?(?:город\\p{L}*|стран\\p{L}*|мест\\p{L}*|столиц\\p{L}*|площадк\\p{L}*|зал\\p{L}*|регион\\p{L}*)',
    ),
    who: words(
      'кто|кого|кому|кем|(?:о|с|к|от|у|для) (?:ком|кем|кому|кого)|чей|чья|чье|чьи|ктото|(?:перечисл|назов|назв)\\p{L}* (?:всех )?(?:имена )?участник\\p{L}*',
    ),
    why: words('почему|зачем|отчего|из-за чего|по какой причине|с какой целью|ради чего'),
    which: words('как(?:ой|ая|ое|ие|ого|ому|им|их|ую|ими|ом)|котор\\p{L}+'),
    what: words('что|чего|чему|чем|о ч[её]м|как|че|каков[аоы]?'),
    'yes-no': words('ли|правда|верно|разве'),
  },
  uk: {
    when: words(
      'коли|о котрій|відколи|доки|(?:у |в |за )?(?:якому|якого|який|яка|яким) (?:році|року|рік|місяці|місяця|числа|число|день|дня|дату|дата|дати|час|тижні|тижня)',
    ),
    'how-many': words(
      '(?:на)?скільк\\p{L}*|яка кількість|на яку суму|яка сума|як(?:а|у|ої|ий|ого) (?:частка|частку|частина|частину|площа|площі|довжина|довжини|вартість|ціна|ціну|бюджет|зарплата|термін|населення|чисельність|потужність|потужності|обсяг|відсоток)',
    ),
    where: words(
      'де|куди|звідки|(?:у|в|на|з|із|до) (?:якому|якій|яких|якої|яке|яку) (?:\\p{L}+ )?(?:міст\\p{L}*|країн\\p{L}*|місц\\p{L}*|столиц\\p{L}*)',
    ),
    who: words(
      'хто|кого|кому|ким|(?:о|про|з|із|до|від|у) (?:ком|кого|ким)|чий|чия|чиє|чиї|(?:перелі|назв|назов)\\p{L}* (?:усіх |всіх )?(?:імена )?учасник\\p{L}*',
    ),
    why: words('чому|навіщо|через що|з якої причини|з якою метою'),
    which: words('як(?:ий|а|е|і|ого|ому|им|их|у|ої|ій|ою|ими)|котр\\p{L}+'),
    what: words('що|чого|чим|чому саме|про що|як'),
    'yes-no': words('чи|хіба|правда|невже'),
  },
  en: {
    when: words(
      "when|what (?:date|day|year|month|time)|which (?:day|date|year|month)|since when|how long ago|what's the date",
    ),
    'how-many': words(
      'how (?:many|much|often|long|large|big|far|old|high)|what (?:is the |was the |are the )?(?:\\p{L}+ )?(?:number|amount|sum|percentage|share|price|cost|budget|length|area|size|capacity)s?',
    ),
    where: words(
      "where|where's|(?:in |at )?(?:what|which) (?:\\p{L}+ )?(?:city|cities|country|countries|place|places|capital|venue|town|location)",
    ),
    who: words(
      "who|whom|whose|who's|with whom|(?:list|name) (?:all )?(?:the )?participants|which (?:minister|president|official|leader|ambassador|diplomat|delegation)s?",
    ),
    why: words('why|for what reason|how come|what for'),
    which: words('which'),
    what: words("what|what's|how"),
  },
  kk: {
    when: words('қашан|қай (?:күні|жылы|айда|уақытта)|қандай күні|нешінші|сағат нешеде'),
    'how-many': words('қанша|неше|канша|қаншама'),
    where: words('қайда|қайдан|қайсы жерде|қай (?:қалада|елде|жерде|елге|қалаға)'),
    who: words('кім\\p{L}*|кімдер'),
    why: words('неге|неліктен|не үшін|не себепті'),
    which: words('қандай|қай|қайсы'),
    what: words('не|нені|немен|неден|не туралы|қалай'),
    'yes-no': words('ма|ме|ба|бе|па|пе'),
  },
  ky: {
    when: words('качан|кайсы (?:күнү|жылы|айда|убакта)|канчанчы|саат канчада'),
    'how-many': words('канча\\p{L}*|нече\\p{L}*'),
    where: words('кайда\\p{L}*|кайсы (?:шаарда|өлкөдө|жерде|шаарга)|каякта|кайдан'),
    who: words('ким|кимдин|кимди|кимге|кимдер|кимдер\\p{L}*|кимден'),
    why: words('эмнеге|эмне үчүн|эмне учун|эмне себептен|эмнеликтен'),
    which: words('кандай|кайсы'),
    what: words('эмне|эмнени|эмне жөнүндө|кантип|кандайча'),
    'yes-no': words('бы|би|бу|бү|\\p{L}{3,}[ыиуүаеоө]б[ыиуү](?=\\P{L}*$)'),
  },
  ro: {
    when: words(
      'când|cand|(?:în|in|la|pe) (?:ce|care) (?:dată|data|zi|ziua|an|lună|luna|oră|ora)|de când|ce (?:dată|data|zi|an|oră)',
    ),
    'how-many': words('cât|cat|câți|cati|câte|cate|câtă|cata|ce (?:sumă|suma|număr|numar)'),
    where: words(
      'unde|de unde|încotro|incotro|(?:în|in|din) (?:ce|care) (?:oraș|oras|țară|tara|loc|capitală|capitala)',
    ),
    who: words('cine|cui|pe cine|cu cine|al cui|a cui|despre cine'),
    why: words('de ce|pentru ce|din ce (?:motiv|cauză|cauza)'),
    which: words('care|cărui|carui|cărei|carei|căror|caror'),
    what: words('ce|cum|despre ce'),
  },
};

/** Chinese has no spaces: the words are looked for anywhere. */
export const chinesePatterns: QuestionPatterns = {
  when: /什么时候|什麼時候|何时|何時|几时|哪(?:一)?(?:年|天|日|月)|几(?:月|号|点|日)|多久(?:以?前)?|什么(?:日期|时间)/u,
  'how-many': /多少|几(?:个|名|位|次|项|国|人|份|家|场|亿|万)|幾(?:個|名|位|次)|多大|多长/u,
  where: /哪里|哪裡|哪儿|何处|何地|什么地方|在哪|去哪|哪(?:个|座)(?:城市|国家|地方)/u,
  who: /谁|誰|何人|哪(?:位|些人|几位)|什么人/u,
  why: /为什么|為什麼|为何|為何|为啥|何故|什么原因/u,
  which: /哪(?:些|个|一|种|项|几)/u,
  what: /什么|什麼|何事|啥|如何|怎(?:么|样)/u,
  'yes-no': /(?:吗|嗎|么|没有)[？?。\s]*$|是否|是不是|有没有|(.)不\1/u,
};

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'u');
}
