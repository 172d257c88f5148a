import { useParams } from 'react-router';
import { readTerritoryPath } from '#web/features/territory/territory-path.ts';
import { TerritoryView } from '#web/features/territory/territory-view.tsx';
import NotFoundPage from '../not-found-page.tsx';
import { LazyTerritoryMap } from './lazy-territory-map.tsx';

/** Kinds whose communes beyond are few enough to be drawn each; wider, their EPCI are. */
const BY_COMMUNE = ['departement', 'epci'];

/** The page of France, a région, a département, an EPCI or a commune. */
export default function TerritoryPage() {
  const { kind, code } = useParams();
  const id = readTerritoryPath(kind, code);
  if (!id) return <NotFoundPage />;
  const measure = BY_COMMUNE.includes(id.kind) ? 'distance' : 'share';
  return (
    <TerritoryView
      key={`${id.kind}/${id.code}`}
      id={id}
      renderMap={(answer) => <LazyTerritoryMap answer={answer} measure={measure} />}
    />
  );
}
