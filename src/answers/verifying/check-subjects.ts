import type { Said, SourceSentence } from '../source-sentences.ts';
import { holdersIn } from './check-holders.ts';
import { isSaidBy } from './office-facts.ts';
import { type Anchor, anchorsIn, sidesOf } from './role-sides.ts';
import { isPlace, isSameName } from './same-name.ts';
import { partiesOf } from './unnamed-parties.ts';

/** Whether an act is told of a holder of another office: "Satpayev proposed" of "the ambassador proposed", where the sources call Satpayev a minister. */
export function isOfAnotherOffice(
  statement: Said,
  anchor: Anchor,
  { told, cited }: { readonly told: readonly SourceSentence[]; readonly cited: readonly SourceSentence[] },
): boolean {
  const [agent] = sidesOf(statement, anchor, statement.names).before;
  if (agent === undefined || isPlace(agent) || told.some(({ names }) => names.some((name) => isSameName(name, agent))))
    return false;
  const held = cited.flatMap(holdersIn).filter(({ name }) => isSameName(name, agent));
  return (
    held.length > 0 &&
    told.length > 0 &&
    told.every((source) =>
      anchorsIn(source, statement, anchor).every((other) => {
        const [subject] = sidesOf(source, other, partiesOf(source, source.names)).before;
        const key = /^party:(?!pronoun)(.+)/u.exec(subject?.keys[0] ?? '')?.[1];
        return key !== undefined && !held.some(({ office }) => isSaidBy(office, key) || office.key === key);
      }),
    )
  );
}
