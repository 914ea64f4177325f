import type { AboutAssistant } from '../../conversation/assistant.ts';
import type { Line, RichText } from '../../conversation/rich-text.ts';
import { formatDate } from '../../language/dates/format-date.ts';
import type { InterfaceLanguage } from '../../language/languages.ts';
import { telegramWordsFor } from '../../words/telegram-words.ts';
import { wordsFor } from '../../words/words.ts';

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
  return `${formatDate(moment.slice(0, 10), language)}, ${moment.slice(11, 16)} UTC`;
}
