import type { Assistant } from '../conversation/assistant.ts';
import { describeArticle } from '../conversation/describe-article.ts';
import { describeHelp } from '../conversation/describe-help.ts';
import { describeSources, pageCount } from '../conversation/describe-sources.ts';
import type { RichText } from '../conversation/rich-text.ts';
import type { Words } from '../words/words.ts';

interface Command {
  readonly name: string;
  readonly argument: string;
}

/** What a command of the terminal chat says, or `quit`. */
export async function runCommand(command: Command, assistant: Assistant, words: Words): Promise<RichText | 'quit'> {
  switch (command.name) {
    case 'quit':
    case 'exit':
      return 'quit';
    case 'help':
    case 'start':
      return describeHelp(await assistant.articles(), words, ['sources', 'source', 'new', 'help', 'quit']);
    case 'new':
      return sentence(words.chat.newConversation);
    case 'sources':
      return listSources(command.argument, assistant, words);
    case 'source':
      return showSource(command.argument, assistant, words);
    default:
      return sentence(words.chat.unknownCommand(`/${command.name}`));
  }
}

/** "/sources ТАСС 2" is the second page of what matches ТАСС: a last number up to three digits is a page. */
async function listSources(argument: string, assistant: Assistant, words: Words): Promise<RichText> {
  const match = /^(.*?)\s*\b(\d{1,3})$/u.exec(argument);
  const page = match ? Number(match[2]) : 1;
  const filterText = match ? (match[1] ?? '') : argument;
  const articles = await assistant.articles({ words: filterText });
  const list = describeSources(articles, words, { page, filterText });
  if (page >= pageCount(articles)) return list;
  const next = ['/sources', filterText, page + 1].filter((part) => part !== '').join(' ');
  return [...list, { kind: 'paragraph', lines: [[{ text: words.chat.moreSources(next), style: 'dim' }]] }];
}

async function showSource(argument: string, assistant: Assistant, words: Words): Promise<RichText> {
  if (argument === '') return sentence(words.chat.articleNumberWanted);
  const article = /^\d{1,9}$/.test(argument) ? await assistant.article(Number(argument)) : null;
  return article ? describeArticle(article, words, { showsFile: true }) : sentence(words.chat.noSuchArticle(argument));
}

function sentence(text: string): RichText {
  return [{ kind: 'paragraph', lines: [[{ text }]] }];
}
