import { findNames, type NameMention, namesAgree } from '../../language/names/fold-names.ts';
import type { QuotableArticle } from '../quotable-passage.ts';
import type { SourceSentence } from '../source-sentences.ts';
import { isFullName } from './same-name.ts';

/** Whether the article has this family name beside a first name. */
export function isSpokenOfAsPerson(name: NameMention, { article }: SourceSentence): boolean {
  return fullNamesOf(article).some((other) => namesAgree(name, other));
}

const fullNames = new WeakMap<QuotableArticle, readonly NameMention[]>();

function fullNamesOf(article: QuotableArticle): readonly NameMention[] {
  const known = fullNames.get(article);
  if (known !== undefined) return known;
  const found = findNames(article.sentences.join('\n'), article.language).filter(isFullName);
  fullNames.set(article, found);
  return found;
}
