/** Outlets that publish, as beginnings of words; an outlet named by the question ("что писал «Каспий»") is not asked for. */
const slavicOutlet =
  '(?:издани|видан|сайт|портал|газет|журнал|агентств|агенц|информагентств|телеканал|сми(?!\\p{L})|змі(?!\\p{L})|медиа|медіа|ресурс|источник|джерел)\\p{L}*';
const slavicVerb =
  '(?:написал|писал|сообщ|опубликов|рассказ|осветил|напечатал|упомянул|вышл[аои]|вышел|написа|писа|повідом|опублік|розпов|надрук|висвітл|згад|вийшл)\\p{L}*';
const englishOutlet =
  '(?:(?:news )?(?:outlet|paper|agency|agencies|site|website|source)|newspaper|publication|magazine|publisher|media(?: outlet)?|(?:tv|news) channel)s?';
const englishVerb =
  '(?:(?:had|have|has|was it that) )?(?:(?:first|originally) )?(?:report(?:ed|s|ing)?|wrote|writes|written|published|publishes|carried|covered|ran|broke|said)(?!\\p{L}|\\s+to\\s)';

/** What joins the verb to the report: "о", "новость о", "that", "the news of". */
const slavicLink =
  '\\s*,?\\s*(?:о том|об этом|про те|(?:эту |цю )?(?:новост|новин|стат|заметк|матеріал|материал)\\p{L}* (?:об?|про)|о|об|обо|про|что|що)(?:\\s*,\\s*(?:что|що))?(?!\\p{L})';
const slavicJoint = `(?:${slavicLink})?`;
const englishJoint = '(?:\\s+(?:the (?:news|story|report) (?:of|about|that|on)|that|about|on)(?!\\p{L}))?';

const asking = [
  `(?:(?:в|на|у|з|из|с)\\s+)?(?:как(?:ое|ой|ая|ие|ом|их)|как(?:ого)|як(?:е|ий|а|і|ому|ій|их))\\s+(?:\\p{L}+\\s+)?${slavicOutlet}\\s+(?:(?:первым|первой|первыми|первое|перв\\p{L}+|перш\\p{L}+)\\s+)?${slavicVerb}${slavicJoint}`,
  // Who first told another of a thing is somebody of the story, unless it is asked of a report.
  `(?:кто|хто)\\s+(?:первым|первый|перш\\p{L}+)\\s+${slavicVerb}${slavicLink}`,
  `(?:кто|хто)\\s+(?:опубликовал|опублікував|напечатал|надрукував)${slavicLink}`,
  `(?:which|what)\\s+(?:\\p{L}+\\s+)?${englishOutlet}\\s+${englishVerb}${englishJoint}`,
  `who\\s+(?:(?:was (?:the )?first to|first)\\s+(?:report(?:ed)?|publish(?:ed)?)(?!\\s+to\\s)|broke(?= the (?:news|story)))${englishJoint}`,
  `(?:қай|қандай|кайсы|кандай)\\s+(?:басылым|сайт|газет|агенттік|агенттик|басылма|БАҚ|ЖМК)\\p{L}*(?=.*\\s(?:хабарла|жазды|жарияла|кабарла|жарыяла))`,
  '(?:ce|care|în ce)\\s+(?:publicați[ei]|site|ziar|agenți[ei]|post)\\p{L}*\\s+(?:a|au)\\s+(?:scris|relatat|anunțat|publicat|informat)(?:\\s+(?:despre|că)(?!\\p{L}))?',
];
const publisherAsked = new RegExp(
  `(?<!\\p{L})(?:${asking.join('|')})|(?:哪[家个個]?|什么|什麼)(?:媒体|媒體|报纸|報紙|网站|網站|通讯社|新闻社)(?:最先|首先)?(?:报道|報道|報導|发布|發佈|发表|刊登)了?`,
  'iu',
);

/** The part of a question that asks who published a report ("Какое издание написало о", "Which outlet reported that"); null where it asks something else. */
export function publisherPhrase(question: string): string | null {
  const phrase = publisherAsked.exec(question)?.[0].trim() ?? null;
  // "Which site published" alone leaves nothing that was published.
  const rest = phrase === null ? '' : question.replace(phrase, ' ');
  return phrase !== null && /[\p{L}\p{N}]{3}|\p{Script=Han}{2}/u.test(rest) ? phrase : null;
}

/** Whether several reports are asked to be put in order: who was the first. */
export function asksFirst(phrase: string): boolean {
  return /перв|перш|first|broke|бірінші|биринчи|最先|首先/iu.test(phrase);
}
