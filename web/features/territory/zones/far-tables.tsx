import { useState } from 'react';
import { SortableTable } from '../table/sortable-table.tsx';
import { zones as words } from '../territory.fr.ts';
import { beyondColumns, placeColumns } from './beyond-columns.tsx';
import type { Sort } from '../table/sort-rows.ts';
import type { WhiteZones } from '../use-territory.ts';
import classes from './zones.module.css';

interface Props {
  answer: WhiteZones;
  /** What the files are of. */
  file: string;
  /** Kept in the links to other territories. */
  search: string;
}

const FIRST = 20;
/** As many as the API gives. */
const MOST = 500;

/** Who is beyond, and where one more offer would serve most of them. */
export function FarTables({ answer, file, search }: Props) {
  const { beyond_km, communes, best_places } = answer;
  const [bySize, setBySize] = useState<Sort | null>(null);
  const [byRank, setByRank] = useState<Sort | null>(null);
  const places = best_places.flatMap((place, at) => (place.gained > 0 ? [{ ...place, rank: at + 1 }] : []));
  return (
    <div className={classes.far}>
      <div>
        <h3>{words.communes.title(beyond_km)}</h3>
        <SortableTable
          title={words.communes.title(beyond_km)}
          file={`${words.communes.title(beyond_km)} ${file}`}
          columns={beyondColumns(search)}
          rows={communes}
          keyOf={({ code }) => code}
          sort={bySize}
          onSort={setBySize}
          first={FIRST}
          empty={words.communes.empty(beyond_km)}
        >
          {communes.length === MOST && <span className={classes.note}>{words.communes.cut}</span>}
        </SortableTable>
      </div>
      <div>
        <h3>{words.places.title}</h3>
        {places.length > 0 && <p className={classes.note}>{words.places.lead(beyond_km)}</p>}
        <SortableTable
          title={words.places.title}
          file={`${words.places.title} ${file}`}
          columns={placeColumns(search)}
          rows={places}
          keyOf={({ code }) => code}
          sort={byRank}
          onSort={setByRank}
          empty={words.places.empty}
        />
      </div>
    </div>
  );
}
