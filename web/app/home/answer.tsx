import { useCallback } from 'react';
import { isAnyChosen } from '#api/domain/orientation/filter-names';
import { SheetButton } from '#web/features/handover/basket/sheet-button.tsx';
import { RADII_KM } from '#web/features/obstacle/address.ts';
import { results } from '#web/features/orientation/orientation.fr.ts';
import { RadiusSelect } from '#web/features/orientation/radius-select.tsx';
import { LoadingResults, SearchFailure } from '#web/features/orientation/result-states.tsx';
import { Results } from '#web/features/orientation/results.tsx';
import { useLastAnswer, useOrientation } from '#web/features/orientation/use-orientation.ts';
import { ReportButton } from '#web/features/reporting/report-button.tsx';
import { useOnline } from '#web/lib/use-online.ts';
import { useRetryOnline } from '#web/lib/use-retry-online.ts';
import { LazyFilters, LazyRelax } from './lazy-filters.tsx';
import { LazyMap } from './lazy-map.tsx';
import classes from './home.module.css';
import type { Partner } from '#api/contract/orientation.contract';
import type { Chosen } from '#api/domain/orientation/filter-names';
import type { Codes } from '#web/features/obstacle/codes.ts';

interface Props {
  codes: Codes;
  /** INSEE code. */
  commune: string;
  radius_km: number;
  onRadius(radius_km: number): void;
  filters: Chosen;
  onFilters(filters: Chosen): void;
  /** Needs read without certainty and not confirmed. */
  toConfirm: number;
}

const renderReport = ({ structure: { id, nom }, services }: Partner) => (
  <ReportButton id={id} nom={nom} needs={[...new Set(services.flatMap(({ thematiques }) => thematiques))]} />
);

/** Everything below the question: partners, or the state of the search for them. */
export function Answer({ codes, commune, radius_km, onRadius, filters, onFilters, toConfirm }: Props) {
  const question = { ...codes, commune, radius_km, filters };
  const { data, error, isFetching, isPlaceholderData, refetch } = useOrientation(question);
  const online = useOnline();
  const last = useLastAnswer(data);
  const shown = data ?? (error ? last : undefined);
  useRetryOnline(() => error && void refetch());
  const place = shown?.commune;
  const renderActions = useCallback(
    (partner: Partner) => place && <SheetButton partner={partner} commune={place} />,
    [place],
  );
  return (
    <div className={classes.answer}>
      {error && !isFetching && (
        <SearchFailure error={error} online={online} kept={shown} onRetry={() => void refetch()} />
      )}
      {codes.needs.length > 12 && <p>{results.tooMany}</p>}
      {shown && (
        <Results
          orientation={shown}
          outdated={isPlaceholderData}
          toConfirm={data && !isPlaceholderData ? toConfirm : 0}
          relax={
            isAnyChosen(filters) ? (
              <LazyRelax orientation={shown} chosen={filters} onChange={onFilters} />
            ) : null
          }
          tools={
            <LazyFilters
              question={question}
              found={shown.partners_found}
              onChange={onFilters}
              radius={<RadiusSelect radius_km={radius_km} radii_km={RADII_KM} onChange={onRadius} />}
            />
          }
          renderActions={renderActions}
          renderMap={(slot) => <LazyMap {...slot} commune={shown.commune} />}
          renderReport={renderReport}
        />
      )}
      {!shown && isFetching && <LoadingResults />}
    </div>
  );
}
