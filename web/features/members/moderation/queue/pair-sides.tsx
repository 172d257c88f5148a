import { useId } from 'react';
import { STRUCTURE_UNITS } from '#api/domain/editing/units';
import { formatDate } from '#web/lib/format-time.ts';
import { pair as words } from './queue.fr.ts';
import type { ComparedSide, PossibleDuplicate } from '#api/contract/moderation.contract';
import type { StructureUnit } from '#api/domain/editing/units';
import type { Chosen } from './pair-entry.tsx';
import type { Fields } from './queue-entry.tsx';
import pageClasses from '#web/ui/page.module.css';
import sideClasses from '#web/ui/sides.module.css';

interface Props {
  pair: PossibleDuplicate;
  fields: Fields;
  chosen: Chosen;
  onChoose(unit: StructureUnit, side: 'a' | 'b'): void;
}

interface Row {
  unit: StructureUnit;
  label: string;
  a: string[];
  b: string[];
}

/** The two listings, field by field: what differs is chosen, what is the same is folded. Networks are united. */
export function PairSides({ pair, fields, chosen, onChoose }: Props) {
  const rows = rowsOf(pair, fields);
  const isSame = ({ a, b }: Row) => a.join('\n') === b.join('\n');
  const same = rows.filter(isSame);
  return (
    <>
      <div className={sideClasses.sides}>
        <Origin rank={1} side={pair.a} />
        <Origin rank={2} side={pair.b} />
      </div>
      <p>{words.choose}</p>
      {rows
        .filter((row) => !isSame(row))
        .map((row) => (
          <Sides key={row.unit} row={row} chosen={chosen[row.unit]} onChoose={onChoose} />
        ))}
      <details>
        <summary>{words.same(same.length)}</summary>
        <dl className={pageClasses.terms}>
          {same.map(({ unit, label, a }) => (
            <div key={unit}>
              <dt>{label}</dt>
              {a.map((line) => (
                <dd key={line}>{line}</dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function Origin({ rank, side }: { rank: number; side: ComparedSide }) {
  const { source, date_maj, services, members } = side;
  return (
    <div>
      <p className={sideClasses.name}>{words.listing(rank)}</p>
      <p>{words.source(source, date_maj && formatDate(date_maj, true))}</p>
      {members > 0 && <p>{words.members(members)}</p>}
      <p>{words.services}</p>
      {services.length === 0 ? (
        <p>{words.noService}</p>
      ) : (
        <ul>
          {[...new Set(services)].map((nom) => (
            <li key={nom}>{nom}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface SidesProps {
  row: Row;
  chosen: 'a' | 'b' | undefined;
  onChoose: Props['onChoose'];
}

function Sides({ row, chosen, onChoose }: SidesProps) {
  const name = useId();
  return (
    <fieldset className={sideClasses.choice}>
      <legend>{row.label}</legend>
      <div className={sideClasses.sides}>
        {(['a', 'b'] as const).map((side, index) => (
          <label key={side}>
            <input
              type="radio"
              name={name}
              checked={chosen === side}
              onChange={() => onChoose(row.unit, side)}
            />
            <span>
              <span className={sideClasses.rank}>{words.listing(index + 1)}</span>
              {row[side].map((line) => (
                <span key={line} className={sideClasses.line}>
                  {line}
                </span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const rowsOf = ({ a, b }: PossibleDuplicate, { label, lines }: Fields): Row[] =>
  (Object.keys(STRUCTURE_UNITS) as StructureUnit[])
    .filter((unit) => unit !== 'reseaux_porteurs')
    .map((unit) => {
      const field = { service_id: null, unit };
      return { unit, label: label(field), a: lines(field, a.values), b: lines(field, b.values) };
    });
