import type { ModeMobilisation, PersonneMobilisatrice } from '#api/domain/vocabulary/service-lists';
import { codeKey, readCodes } from './read-codes.ts';
import type { RowReader } from './row-reader.ts';
import { MOBILISABLE_PAR_CODES, MODE_MOBILISATION_CODES } from './tables/modes.ts';

const FOR_PERSONS = 'modes_orientation_beneficiaire';
const FOR_PROFESSIONALS = 'modes_orientation_accompagnateur';

export interface Mobilisation {
  modes_mobilisation: ModeMobilisation[];
  mobilisable_par: PersonneMobilisatrice[];
  precisions: string | null;
}

/** v0 had one list per kind of person: a list that is filled says that this kind may call on the service. */
function mobilisableParOfV0(row: RowReader): PersonneMobilisatrice[] {
  return [
    ...(row.list(FOR_PROFESSIONALS).length > 0 ? (['professionnels'] as const) : []),
    ...(row.list(FOR_PERSONS).length > 0 ? (['usagers'] as const) : []),
  ];
}

/** How and by whom a service is called on. "Use the link" is dropped when there is no link, and said in words. */
export function readMobilisation(row: RowReader, link: string | null): Mobilisation {
  const modes = new Set([
    ...readCodes(row, MODE_MOBILISATION_CODES, 'modes_mobilisation'),
    ...readCodes(row, MODE_MOBILISATION_CODES, FOR_PERSONS),
    ...readCodes(row, MODE_MOBILISATION_CODES, FOR_PROFESSIONALS),
  ]);
  const byAppointment = [...row.list(FOR_PERSONS), ...row.list(FOR_PROFESSIONALS)].some(
    (typed) => codeKey(typed) === 'prendre-rdv',
  );
  if (link === null) modes.delete('utiliser-lien-mobilisation');
  const declared = readCodes(row, MOBILISABLE_PAR_CODES, 'mobilisable_par');
  const precisions = [
    byAppointment ? 'Sur rendez-vous.' : null,
    row.text(3000, 'mobilisation_precisions'),
    row.text(3000, `${FOR_PERSONS}_autres`),
    row.text(3000, `${FOR_PROFESSIONALS}_autres`),
  ].filter((precision) => precision !== null);
  return {
    modes_mobilisation: [...modes],
    mobilisable_par: declared.length > 0 ? declared : mobilisableParOfV0(row),
    precisions: precisions.join('\n') || null,
  };
}
