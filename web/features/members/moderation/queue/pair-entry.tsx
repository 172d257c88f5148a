import { useState } from 'react';
import { mergeListings, tellApart } from '#api/contract/moderation.contract';
import { call } from '#web/api/client.ts';
import { listOf } from '#web/lib/french.ts';
import { Answering } from './answering.tsx';
import { EntryHead } from './entry-head.tsx';
import { PairSides } from './pair-sides.tsx';
import { alike, pair as words } from './queue.fr.ts';
import type { PossibleDuplicate } from '#api/contract/moderation.contract';
import type { StructureUnit } from '#api/domain/editing/units';
import type { Choice } from './answering.tsx';
import type { EntryProps } from './queue-entry.tsx';

/** Which of the two says what the kept listing will say. */
export type Chosen = Partial<Record<StructureUnit, 'a' | 'b'>>;

interface Props extends EntryProps {
  pair: PossibleDuplicate;
}

/** Two listings side by side: what they share, what they say otherwise, and three answers. */
export function PairEntry({ pair, fields, ...answering }: Props) {
  const [chosen, setChosen] = useState<Chosen>({});
  const { a, b, reasons } = pair;
  const [first, second] = [String(a.values.nom), String(b.values.nom)];
  const commune = a.values.commune ?? b.values.commune;
  return (
    <Answering nom={first} choices={choicesOf(pair, chosen)} {...answering}>
      <EntryHead
        kind="duplicate"
        title={[words.title(first, second), commune].filter(Boolean).join(', ')}
        listings={[
          { id: a.id, nom: first },
          { id: b.id, nom: second },
        ]}
      />
      <p>{words.together(listOf(reasons.map((reason) => alike[reason])))}</p>
      <PairSides
        pair={pair}
        fields={fields}
        chosen={chosen}
        onChoose={(unit, side) => setChosen((before) => ({ ...before, [unit]: side }))}
      />
    </Answering>
  );
}

function choicesOf({ a, b }: PossibleDuplicate, chosen: Chosen): Choice[] {
  const takenFrom = (side: 'a' | 'b') =>
    (Object.keys(chosen) as StructureUnit[]).filter((unit) => chosen[unit] === side);
  const merge = (kept: string, merged: string, take: StructureUnit[]) => (reason: string | null) =>
    call(mergeListings, { body: { kept, merged, take, reason } });
  return [
    { label: words.keep(1), done: words.merged, run: merge(a.id, b.id, takenFrom('b')) },
    { label: words.keep(2), done: words.merged, run: merge(b.id, a.id, takenFrom('a')) },
    {
      label: words.other,
      done: words.apart,
      run: (reason) => call(tellApart, { body: { a: a.id, b: b.id, reason } }),
    },
  ];
}
