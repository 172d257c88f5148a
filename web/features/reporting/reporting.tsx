import { ReportButton } from './report-button.tsx';
import { ReportTallies } from './report-tallies.tsx';
import type { Listing } from '#api/contract/listings.contract';

/** What workers report of a listing, and the way to report something. */
export function Reporting({ listing: { structure, services, reports } }: { listing: Listing }) {
  const needs = [
    ...new Set(
      services.flatMap(({ thematiques, thematiques_texte }) => [...thematiques, ...thematiques_texte]),
    ),
  ];
  return (
    <>
      <ReportTallies reports={reports} />
      <ReportButton id={structure.id} nom={structure.nom} needs={needs} />
    </>
  );
}
