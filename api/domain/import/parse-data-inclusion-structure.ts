import { readSiret } from './normalise/siret.ts';
import { readUrl } from './normalise/url.ts';
import type { ParseOptions } from './parse-options.ts';
import type { RawRow } from './raw-row.ts';
import { readCodes } from './read-codes.ts';
import { readContacts } from './read-contacts.ts';
import { readDescription } from './read-description.ts';
import { readHours } from './read-hours.ts';
import { NO_ID, NO_NAME, NO_SOURCE, prefixedId, readDateMaj, readNom, readSource } from './read-identity.ts';
import { readPlace } from './read-place.ts';
import type { ParsedRow, StructureRecord } from './records.ts';
import { RowReader } from './row-reader.ts';
import { RESEAU_CODES } from './tables/reseaux.ts';

/** Columns of the schema v1, then those of v0; the ones that are not kept are known all the same. */
export const DATA_INCLUSION_STRUCTURE_COLUMNS: ReadonlySet<string> = new Set(
  (
    'id source nom siret description adresse complement_adresse code_postal commune code_insee latitude longitude telephone ' +
    'courriel site_web horaires_accueil accessibilite_lieu reseaux_porteurs lien_source date_maj score_qualite doublons ' +
    'presentation_resume presentation_detail horaires_ouverture accessibilite labels_nationaux labels_autres typologie ' +
    'thematiques rna antenne _di_surrogate_id _di_email_is_pii'
  ).split(' '),
);

type Identity = Pick<StructureRecord, 'id' | 'source' | 'nom' | 'date_maj'>;

function readStructure(row: RowReader, identity: Identity, options: ParseOptions): StructureRecord {
  const { place, departement } = readPlace(row, options);
  const contacts = readContacts(row, departement);
  return {
    ...identity,
    siret: row.take('siret', readSiret(row.string('siret'))),
    description: readDescription(row),
    ...place,
    ...contacts,
    site_web: row.take('site_web', readUrl(row.string('site_web'))),
    ...readHours(row, 'horaires_accueil', 'horaires_ouverture'),
    accessibilite_lieu: row.take(
      'accessibilite_lieu',
      readUrl(row.string('accessibilite_lieu', 'accessibilite')),
    ),
    reseaux_porteurs: [
      ...new Set([
        ...readCodes(row, RESEAU_CODES, 'reseaux_porteurs', 'labels_nationaux'),
        ...readCodes(row, RESEAU_CODES, 'typologie'),
      ]),
    ],
    itinerant: row.string('typologie') === 'ENM',
    sur_rendez_vous: null,
    precisions: row.precisions.join('\n') || null,
  };
}

/** A structure of the data·inclusion schema, v1 or v0. */
export function parseDataInclusionStructure(raw: RawRow, options: ParseOptions): ParsedRow {
  const row = new RowReader(raw);
  if (raw.problem !== undefined) return row.reject(null, raw.problem);
  const source = readSource(row, options);
  const id = row.string('id');
  const nom = readNom(row, 'nom');
  const date_maj = readDateMaj(row, options);
  if (source === null) return row.reject('source', NO_SOURCE);
  if (id === null) return row.reject('id', NO_ID);
  if (nom === null) return row.reject('nom', NO_NAME);
  const identity = { id: prefixedId(source, id), source, nom, date_maj };
  return { structure: readStructure(row, identity, options), services: [], issues: row.issues };
}
