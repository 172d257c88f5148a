import { useState } from 'react';
import { CommuneField } from '#web/ui/commune/commune-field.tsx';
import { placeFields } from '../model/fields.fr.ts';
import { LineField } from '../form/text-controls.tsx';
import type { Commune } from '#api/contract/communes.contract';
import type { Row } from '../model/row.ts';
import fieldClasses from '#web/ui/field.module.css';

/** The street and the commune; the point is put on the map once the listing is there. */
export function AddressLines({ row }: { row: Row }) {
  const [commune, setCommune] = useState<Commune | null>(null);
  const issue = row.issues.code_insee;
  return (
    <>
      <div className={fieldClasses.field} id={row.idOf('code_insee')} tabIndex={-1}>
        <CommuneField
          label={placeFields.code_insee.label}
          canForget={false}
          code={commune?.code ?? null}
          commune={commune}
          onChoose={(chosen) => {
            setCommune(chosen);
            row.set({ code_insee: chosen?.code ?? null, code_postal: chosen?.codes_postaux[0] ?? null });
          }}
        >
          {issue && (
            <p className={fieldClasses.fault} role="alert">
              {issue}
            </p>
          )}
        </CommuneField>
      </div>
      <LineField
        {...placeFields.adresse}
        id={row.idOf('adresse')}
        issue={row.issues.adresse}
        value={(row.values.adresse as string | null) ?? ''}
        onChange={(value) => row.set({ adresse: value === '' ? null : value })}
      />
    </>
  );
}
