import type { Asked } from '../asked.ts';
import type { AskedName } from '../asked-names.ts';
import { isPlaceOfMeeting } from './meeting-place.ts';

/** What joins two names of a list: a comma, "and", a preposition said once more ("в Сеуле и в Токио"). */
const joining =
  /^\s*(?:[,，、;]|(?:,\s*)?(?:и|і|й|та|или|або|либо|чи|and|or|și|sau|мен|менен|пен|бен|және|жана|же|немесе)(?!\p{L})|[和与與及或]|以及)\s*(?:(?:в|во|у|с|со|з|із|зі|in|at|with|în|la|cu|在|同)\s+)?(?:the\s+)?$/iu;

/**
 * The question once for each of the names that it joins ("в Сеуле и Токио", "з португальцями й чехами"), without the others joined to it; empty where it
 * joins none. Names of one kind only are joined: a person and a place are never alternatives.
 */
export function askedApart(asked: Asked): Asked[] {
  const groups: AskedName[][] = [];
  let end = 0;
  for (const name of inOrder(asked)) {
    const last = groups.at(-1);
    const isOfKind = last?.[0]?.isPlace === name.isPlace || isPlaceOfMeeting(asked, name);
    const isJoined = isOfKind && joining.test(asked.standalone.slice(end, startOf(asked, name)));
    if (last !== undefined && isJoined) last.push(name);
    else groups.push([name]);
    end = startOf(asked, name) + name.text.length;
  }
  const group = groups.findLast((names) => names.length > 1) ?? [];
  return group.map((name) => {
    const names = asked.names.filter((other) => other === name || !group.includes(other));
    return { ...asked, names, keys: new Set(names.flatMap(({ keys }) => keys)) };
  });
}

function inOrder(asked: Asked): AskedName[] {
  return asked.names.toSorted((a, b) => startOf(asked, a) - startOf(asked, b));
}

function startOf({ standalone }: Asked, { text }: AskedName): number {
  return standalone.indexOf(text);
}
