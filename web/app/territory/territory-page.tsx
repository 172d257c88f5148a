import { useParams } from 'react-router';
import { readTerritoryPath } from '#api/domain/sharing/territory-path';
import { TerritoryView } from '#web/features/territory/territory-view.tsx';
import NotFoundPage from '../not-found-page.tsx';
import { MapOfTerritory } from './map-of-territory.tsx';

/** The page of France, a région, a département, an EPCI or a commune. */
export default function TerritoryPage() {
  const { kind, code } = useParams();
  const id = readTerritoryPath(kind, code);
  if (!id) return <NotFoundPage />;
  return (
    <TerritoryView
      key={`${id.kind}/${id.code}`}
      id={id}
      renderMap={(given) => <MapOfTerritory {...given} />}
    />
  );
}
