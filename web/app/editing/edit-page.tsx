import { useParams } from 'react-router';
import { EditView } from '#web/features/editing/edit-view.tsx';
import { ReportTallies } from '#web/features/reporting/report-tallies.tsx';
import { LazyPointMap } from './lazy-point-map.tsx';

/** The page where a listing is edited by those who keep it. */
export default function EditPage() {
  const { id = '' } = useParams();
  return (
    <EditView
      key={id}
      id={id}
      renderReports={(reports) => <ReportTallies reports={reports} />}
      renderMap={(map) => <LazyPointMap {...map} />}
    />
  );
}
