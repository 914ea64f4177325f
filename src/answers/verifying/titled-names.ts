import { surnames } from '../../language/names/han-table.ts';
import type { Said, SourceSentence } from '../source-sentences.ts';
import type { Fact } from './fact.ts';

/** What stands before a name in Chinese: an office or a form of address. */
const title =
  /(?:部长|司长|局长|处长|厅长|署长|总统|主席|总理|首相|大使|领事|参赞|秘书长|书记|市长|州长|省长|区长|院长|校长|行长|会长|所长|议长|外长|防长|主任|经理|总裁|董事长|专员|特使|代表|发言人|顾问|教授|专家|将军|上将|先生|女士)(?=(\p{Script=Han})(\p{Script=Han}))/gu;

/**
 * The Chinese names directly behind an office ("司长孙立群"), as facts, in a statement about a Chinese page: the dictionary may have taken the characters for other
 * words, and the page must have surname and next character side by side.
 */
export function titledNameFacts(statement: Said, sources: readonly SourceSentence[]): Fact[] {
  if (statement.language !== 'zh' || !sources.some(({ language }) => language === 'zh')) return [];
  return [...statement.text.matchAll(title)].flatMap((match): Fact[] => {
    const [, surname = '', next = ''] = match;
    const start = match.index + match[0].length;
    const isKnown = statement.names.some((name) => name.start === start);
    if (isKnown || !surnames.has(surname) || !/\p{Script=Han}/u.test(next)) return [];
    const written = surname + next;
    return [{ kind: 'name', text: written, at: start, isIn: ({ text }) => text.includes(written) }];
  });
}
