import type { ArticleSummary } from '../articles/article-summary.ts';
import type { Words } from '../words/words.ts';
import type { Line, RichText } from './rich-text.ts';

type CommandName = keyof Words['chat']['commands'];

/** What the product is for, questions that this very corpus can be asked, and the commands that the place offers. */
export function describeHelp(
  articles: readonly ArticleSummary[],
  words: Words,
  commandNames: readonly CommandName[],
): RichText {
  const { chat } = words;
  const examples = exampleQuestions(articles, words);
  return [
    { kind: 'paragraph', lines: [[{ text: chat.helpIntroduction }]] },
    ...(examples.length > 0
      ? [
          {
            kind: 'paragraph' as const,
            lines: [[{ text: chat.exampleQuestions }], ...examples.map((text): Line => [{ text: `• ${text}` }])],
          },
        ]
      : []),
    { kind: 'paragraph', lines: commandNames.map((name) => commandLine(name, words)) },
  ];
}

/** Two of the newest titles as things to ask about: questions made by rule would be wrong in some language's grammar. */
function exampleQuestions(articles: readonly ArticleSummary[], { chat, language }: Words): string[] {
  const titles = articles.filter((article) => article.language === language && article.title !== null);
  return titles.slice(0, 2).map((article) => chat.askAbout(article.title ?? ''));
}

function commandLine(name: CommandName, { chat }: Words): Line {
  const argument =
    name === 'source' ? ` <${chat.numberArgument}>` : name === 'sources' ? ` [${chat.wordsArgument}]` : '';
  return [{ text: `/${name}${argument}`, style: 'bold' }, { text: ` — ${chat.commands[name]}` }];
}
