import { Navigate, useLocation } from 'react-router';
import { usePageTitle } from '#web/lib/use-page-title.ts';
import { Awaited } from './awaited.tsx';
import { TerritorySections } from './territory-sections.tsx';
import { territoryPath } from '#api/domain/sharing/territory-path';
import { head as words } from './territory.fr.ts';
import { UnknownTerritory } from './unknown-territory.tsx';
import { isUnknown, useTerritory } from './use-territory.ts';
import type { ReactNode } from 'react';
import type { TerritoryId } from '#api/domain/sharing/territory-path';
import type { ToMap } from './zones/to-map.ts';
import classes from './territory.module.css';

interface Props {
  id: TerritoryId;
  /** The map, by the page that puts both together. */
  renderMap(given: ToMap): ReactNode;
}

/** The page of one territory, or the state of the wait for it. */
export function TerritoryView({ id, renderMap }: Props) {
  const query = useTerritory(id);
  const { search } = useLocation();
  const { data, error } = query;
  usePageTitle(isUnknown(error) ? words.title(words.unknown) : data ? words.title(data.nom) : words.untitled);
  if (isUnknown(error)) return <UnknownTerritory />;
  // A merged commune answers as that of today.
  if (data && data.code !== id.code)
    return <Navigate replace to={{ pathname: territoryPath(data), search }} />;
  return (
    <div className={classes.page}>
      {!data && <h1>{words.loading}</h1>}
      <Awaited query={query} loading={words.loading}>
        {(territory) => <TerritorySections territory={territory} renderMap={renderMap} />}
      </Awaited>
    </div>
  );
}
