import { Navigate, useLocation } from 'react-router';
import { Awaited } from '../awaited.tsx';
import { FramedProvider } from '../framed.ts';
import { head } from '../territory.fr.ts';
import { isUnknown, useTerritory } from '../use-territory.ts';
import { embedPath } from './embed-path.ts';
import { EmbeddedFigures } from './embedded-figures.tsx';
import { UnknownFrame } from './unknown-frame.tsx';
import type { ReactNode } from 'react';
import type { TerritoryId } from '#api/domain/sharing/territory-path';
import type { ToMap } from '../zones/to-map.ts';

interface Props {
  id: TerritoryId;
  /** The map, by the page that puts both together. */
  renderMap(given: ToMap): ReactNode;
}

/** One view of a territory's page, for a frame of another site. It acts for nobody, and leads nowhere inside the frame. */
export function EmbeddedView({ id, renderMap }: Props) {
  const query = useTerritory(id);
  const { search } = useLocation();
  const { data, error } = query;
  if (isUnknown(error)) return <UnknownFrame />;
  // A merged commune answers as that of today.
  if (data && data.code !== id.code) return <Navigate replace to={{ pathname: embedPath(data), search }} />;
  return (
    <FramedProvider value>
      {!data && <h1>{head.loading}</h1>}
      <Awaited query={query} loading={head.loading}>
        {(territory) => <EmbeddedFigures territory={territory} renderMap={renderMap} />}
      </Awaited>
    </FramedProvider>
  );
}
