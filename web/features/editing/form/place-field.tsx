import { useQuery } from '@tanstack/react-query';
import { readCommune } from '#api/contract/communes.contract';
import { call } from '#web/api/client.ts';
import { CommuneField } from '#web/ui/commune/commune-field.tsx';
import { placeFields } from '../model/fields.fr.ts';
import { tiesOf } from '#web/ui/field.tsx';
import { LineField } from './text-controls.tsx';
import type { ReactNode } from 'react';
import type { Commune } from '#api/contract/communes.contract';
import type { Row } from '../model/row.ts';
import type { PointMap } from '../point-map.ts';
import fieldClasses from '#web/ui/field.module.css';
import classes from './form.module.css';

interface Props {
  row: Row;
  /** The map on which the point is moved. */
  renderMap(map: PointMap): ReactNode;
}

/** The address: its street, its commune from the list of communes, its point. */
export function PlaceField({ row, renderMap }: Props) {
  const { latitude, longitude, code_insee } = row.values;
  const code = typeof code_insee === 'string' ? code_insee : null;
  const isPlaced = typeof latitude === 'number' && typeof longitude === 'number';
  const { data: commune } = useQuery({
    queryKey: ['commune', code],
    queryFn: ({ signal }) => call(readCommune, { params: { code: code ?? '' } }, signal),
    enabled: code !== null,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const line = (column: 'adresse' | 'complement_adresse' | 'code_postal') => ({
    ...placeFields[column],
    id: row.idOf(column),
    issue: row.issues[column],
    value: (row.values[column] as string | null) ?? '',
    onChange: (value: string) => row.set({ [column]: value === '' ? null : value }),
  });
  const isHidden = row.values.adresse_masquee === true;
  return (
    <>
      {!isHidden && <LineField {...line('adresse')} />}
      {!isHidden && <LineField {...line('complement_adresse')} />}
      <div className={fieldClasses.field} id={row.idOf('code_insee')} tabIndex={-1}>
        <CommuneField
          label={placeFields.code_insee.label}
          canForget={false}
          code={code}
          commune={commune ?? null}
          onChoose={(chosen) => row.set(movedTo(chosen, row), chosen ? { [chosen.code]: chosen.nom } : {})}
        >
          {row.issues.code_insee && (
            <p id={`${row.idOf('code_insee')}-faute`} className={fieldClasses.fault} role="alert">
              {row.issues.code_insee}
            </p>
          )}
        </CommuneField>
      </div>
      {!isHidden && <LineField {...line('code_postal')} inputMode="numeric" />}
      {!isHidden && (
        <div
          id={row.idOf('latitude')}
          tabIndex={-1}
          role="group"
          aria-label={placeFields.latitude.label}
          aria-describedby={
            tiesOf({ ...placeFields.latitude, id: row.idOf('latitude'), issue: row.issues.latitude })[
              'aria-describedby'
            ]
          }
          className={fieldClasses.field}
        >
          <p className={classes.name}>{placeFields.latitude.label}</p>
          <p id={`${row.idOf('latitude')}-aide`} className={fieldClasses.help}>
            {placeFields.latitude.help}
          </p>
          {row.issues.latitude && (
            <p id={`${row.idOf('latitude')}-faute`} className={fieldClasses.fault}>
              {row.issues.latitude}
            </p>
          )}
          {renderMap({
            point: isPlaced ? { latitude, longitude } : null,
            code_insee: code,
            onMove: (point) => row.set({ ...point }),
          })}
        </div>
      )}
    </>
  );
}

/** In another commune the point is no longer right, nor is the postcode unless it is one of its own. */
function movedTo(commune: Commune | null, { values }: Row): Record<string, unknown> {
  if (!commune) return { code_insee: null };
  if (values.adresse_masquee === true) return { code_insee: commune.code };
  const postcode = values.code_postal as string | null;
  const codes = commune.codes_postaux;
  return {
    code_insee: commune.code,
    code_postal: postcode !== null && codes.includes(postcode) ? postcode : (codes[0] ?? postcode),
    ...(commune.code !== values.code_insee && { latitude: null, longitude: null }),
  };
}
