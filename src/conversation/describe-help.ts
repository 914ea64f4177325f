import type { ArticleSummary } from '../articles/article-summary.ts';
import type { Words } from '../words/words.ts';
import type { Line, RichText } from './rich-text.ts';

const longestTitle = 70;

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

/** Two of the newest titles as things to ask about, of the asker's language where there are any: questions made by rule would be wrong in some language's grammar. */
function exampleQuestions(articles: readonly ArticleSummary[], { chat, language }: Words): string[] {
  const titled = articles.filter((article) => article.title !== null);
  const own = titled.filter((article) => article.language === language);
  return (own.length > 0 ? own : titled).slice(0, 2).map((article) => chat.askAbout(shortened(article.title ?? '')));
}

/** A title to ask about: whole words, a line or so. */
function shortened(title: string): string {
  if (title.length <= longestTitle) return title;
  const cut = title.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' '))).replace(/[\p{P}\s]+$/u, '')}…`;
}

function commandLine(name: CommandName, { chat }: Words): Line {
  const argument =
    name === 'source' ? ` <${chat.numberArgument}>` : name === 'sources' ? ` [${chat.wordsArgument}]` : '';
  return [{ text: `/${name}${argument}`, style: 'bold' }, { text: ` — ${chat.commands[name]}` }];
}
