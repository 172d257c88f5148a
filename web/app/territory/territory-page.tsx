import { useParams } from 'react-router';
import { subjectLabel } from '#web/features/territory/subject-words.ts';
import { readTerritoryPath, territoryPath } from '#web/features/territory/territory-path.ts';
import { TerritoryView } from '#web/features/territory/territory-view.tsx';
import NotFoundPage from '../not-found-page.tsx';
import { LazyTerritoryMap } from './lazy-territory-map.tsx';

/** The page of France, a région, a département, an EPCI or a commune. */
export default function TerritoryPage() {
  const { kind, code } = useParams();
  const id = readTerritoryPath(kind, code);
  if (!id) return <NotFoundPage />;
  return (
    <TerritoryView
      key={`${id.kind}/${id.code}`}
      id={id}
      renderMap={({ search, ...given }) => (
        <LazyTerritoryMap
          {...given}
          subjectName={subjectLabel(given.asked.subject)}
          pathOf={(of, part) => ({ pathname: territoryPath({ kind: of, code: part }), search })}
        />
      )}
    />
  );
}
