import { parseDate } from './normalise/date.ts';
import { readUrl } from './normalise/url.ts';
import type { ParseOptions } from './parse-options.ts';
import type { RawRow } from './raw-row.ts';
import { readCodes } from './read-codes.ts';
import { readContacts } from './read-contacts.ts';
import { readDescription } from './read-description.ts';
import { readFrais } from './read-frais.ts';
import { readHours } from './read-hours.ts';
import { NO_ID, NO_NAME, NO_SOURCE, prefixedId, readDateMaj, readNom, readSource } from './read-identity.ts';
import { readMobilisation } from './read-mobilisation.ts';
import { readPlace } from './read-place.ts';
import { readPublics } from './read-publics.ts';
import { readThematiques } from './read-thematiques.ts';
import { readZone } from './read-zone.ts';
import type { ParsedRow, ServiceRecord } from './records.ts';
import { RowReader } from './row-reader.ts';
import { mainType, MODE_ACCUEIL_CODES, TYPE_CODES } from './tables/modes.ts';

/** Columns of the schema v1, then those of v0. `contact_nom_prenom` names a person: known, never read. */
export const DATA_INCLUSION_SERVICE_COLUMNS: ReadonlySet<string> = new Set(
  (
    'id structure_id source nom description type thematiques publics publics_precisions frais frais_precisions modes_accueil ' +
    'modes_mobilisation mobilisable_par mobilisation_precisions conditions_acces zone_eligibilite adresse complement_adresse ' +
    'code_postal commune code_insee latitude longitude telephone courriel contact_nom_prenom horaires_accueil ' +
    'lien_mobilisation lien_source nombre_semaines volume_horaire_hebdomadaire date_maj score_qualite ' +
    'presentation_resume presentation_detail types prise_rdv frais_autres profils profils_precisions pre_requis cumulable ' +
    'justificatifs formulaire_en_ligne recurrence date_creation date_suspension contact_public page_web ' +
    'modes_orientation_accompagnateur modes_orientation_accompagnateur_autres modes_orientation_beneficiaire ' +
    'modes_orientation_beneficiaire_autres zone_diffusion_type zone_diffusion_code zone_diffusion_nom ' +
    'temps_passe_duree_hebdomadaire temps_passe_semaines _di_surrogate_id _di_structure_surrogate_id'
  ).split(' '),
);

type Identity = Pick<ServiceRecord, 'id' | 'structure_id' | 'source' | 'nom' | 'date_maj'>;

function readNumber(row: RowReader, minimum: number, ...columns: string[]): number | null {
  const typed = row.string(...columns)?.replace(',', '.') ?? null;
  if (typed === null) return null;
  const value = Number(typed);
  if (Number.isFinite(value) && value >= minimum) return value;
  row.add('warning', { field: columns[0] ?? null, value: typed, reason: 'Le nombre n’est pas valide.' });
  return null;
}

function readConditions(row: RowReader): string | null {
  const conditions = row.text(5000, 'conditions_acces');
  const asked = row.list('pre_requis');
  const papers = row.list('justificatifs');
  const parts = [
    conditions,
    asked.length > 0 ? `Conditions : ${asked.join(', ')}.` : null,
    papers.length > 0 ? `À apporter : ${papers.join(', ')}.` : null,
  ];
  return parts.filter((part) => part !== null).join('\n') || null;
}

function readDuration(
  row: RowReader,
): Pick<ServiceRecord, 'nombre_semaines' | 'volume_horaire_hebdomadaire'> {
  const weeks = readNumber(row, 1, 'nombre_semaines', 'temps_passe_semaines');
  return {
    nombre_semaines: weeks === null ? null : Math.round(weeks),
    volume_horaire_hebdomadaire: readNumber(
      row,
      0,
      'volume_horaire_hebdomadaire',
      'temps_passe_duree_hebdomadaire',
    ),
  };
}

function readService(row: RowReader, identity: Identity, options: ParseOptions): ServiceRecord {
  const { place, departement } = readPlace(row, options);
  const contacts = readContacts(row, departement);
  const lien = row.take(
    'lien_mobilisation',
    readUrl(row.string('lien_mobilisation', 'prise_rdv', 'formulaire_en_ligne', 'page_web')),
  );
  const { precisions, ...mobilisation } = readMobilisation(row, lien);
  return {
    ...identity,
    description: readDescription(row),
    type: mainType(readCodes(row, TYPE_CODES, 'type', 'types')),
    thematiques: readThematiques(row),
    ...readPublics(row),
    ...readFrais(row, { frais: ['frais'], precisions: ['frais_precisions', 'frais_autres'] }),
    modes_accueil: readCodes(row, MODE_ACCUEIL_CODES, 'modes_accueil'),
    ...mobilisation,
    mobilisation_precisions: [precisions, ...row.precisions].filter(Boolean).join('\n') || null,
    conditions_acces: readConditions(row),
    zone_eligibilite: readZone(row, options),
    ...place,
    ...contacts,
    ...readHours(row, 'horaires_accueil', 'recurrence'),
    lien_mobilisation: lien,
    ...readDuration(row),
    origin: 'declared',
    operator: null,
  };
}

/** A service of the data·inclusion schema, v1 or v0. Whether its structure exists is for the caller to see. */
export function parseDataInclusionService(raw: RawRow, options: ParseOptions): ParsedRow {
  const row = new RowReader(raw);
  if (raw.problem !== undefined) return row.reject(null, raw.problem);
  const source = readSource(row, options);
  const id = row.string('id');
  const structureId = row.string('structure_id');
  const nom = readNom(row, 'nom');
  const date_maj = readDateMaj(row, options);
  const end = parseDate(row.string('date_suspension') ?? '');
  if (source === null) return row.reject('source', NO_SOURCE);
  if (id === null) return row.reject('id', NO_ID);
  if (structureId === null)
    return row.reject('structure_id', 'Le service ne dit pas de quelle structure il est.');
  if (nom === null) return row.reject('nom', NO_NAME);
  if (end !== null && end <= options.today) return row.reject('date_suspension', 'Le service est suspendu.');
  const identity = {
    id: prefixedId(source, id),
    structure_id: prefixedId(source, structureId),
    source,
    nom,
    date_maj,
  };
  return { structure: null, services: [readService(row, identity, options)], issues: row.issues };
}
