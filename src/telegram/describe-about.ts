import type { AboutAssistant } from '../conversation/assistant.ts';
import type { Line, RichText } from '../conversation/rich-text.ts';
import type { InterfaceLanguage } from '../language/languages.ts';
import { telegramWordsFor } from '../words/telegram-words.ts';
import { wordsFor } from '../words/words.ts';

const locales: Record<InterfaceLanguage, string> = { ru: 'ru', uk: 'uk', en: 'en-GB' };

/** What the bot is: what writes its answers, how much it has read, and when it last looked for new pages (UTC). */
export function describeAbout(about: AboutAssistant, language: InterfaceLanguage): RichText {
  const words = telegramWordsFor(language).about;
  const { chat } = wordsFor(language);
  const lines: Line[] = [
    [
      {
        text: about.articles === 0 ? chat.emptyCorpus : `${chat.sourcesHeading}: ${chat.articleCount(about.articles)}`,
      },
    ],
    [
      {
        text: about.lastIngest === null ? words.neverUpdated : words.updatedOn(writeMoment(about.lastIngest, language)),
      },
    ],
  ];
  return [
    { kind: 'paragraph', lines: [[{ text: words.introduction }]] },
    {
      kind: 'paragraph',
      lines: [[{ text: about.model === null ? words.madeOfQuotes : words.writtenBy(about.model) }]],
    },
    { kind: 'paragraph', lines },
  ];
}

function writeMoment(moment: string, language: InterfaceLanguage): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${format.format(new Date(moment))} UTC`;
}
