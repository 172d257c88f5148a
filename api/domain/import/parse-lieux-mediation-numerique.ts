import { readSiret } from './normalise/siret.ts';
import { readUrl } from './normalise/url.ts';
import type { ParseOptions } from './parse-options.ts';
import { readPlaceService } from './place-service.ts';
import type { RawRow } from './raw-row.ts';
import { codeKey, readCodes } from './read-codes.ts';
import { readContacts } from './read-contacts.ts';
import { readDescription } from './read-description.ts';
import { readHours } from './read-hours.ts';
import { NO_ID, NO_NAME, NO_SOURCE, prefixedId, readDateMaj, readNom, readSource } from './read-identity.ts';
import { readPlace } from './read-place.ts';
import type { ParsedRow, StructureRecord } from './records.ts';
import { RowReader } from './row-reader.ts';
import { RESEAU_CODES } from './tables/reseaux.ts';

/** Columns of the schema v1.0.2, then those of v0 under the names that files give them. */
export const LIEUX_COLUMNS: ReadonlySet<string> = new Set(
  (
    'id pivot nom commune code_postal code_insee adresse complement_adresse latitude longitude typologie telephone courriels ' +
    'site_web horaires presentation_resume presentation_detail source itinerance structure_parente date_maj services ' +
    'publics_specifiquement_adresses prise_en_charge_specifique frais_a_charge dispositif_programmes_nationaux ' +
    'formations_labels autres_formations_labels modalites_acces modalites_accompagnement fiche_acces_libre prise_rdv ' +
    'courriel conditions_acces conditions_access labels_nationaux labels_autres publics_accueillis accessibilite'
  ).split(' '),
);

type Identity = Pick<StructureRecord, 'id' | 'source' | 'nom' | 'date_maj'>;

function isItinerant(row: RowReader): boolean {
  const moves = row.list('itinerance').some((typed) => codeKey(typed) === 'itinerant');
  return moves || row.list('typologie').includes('ENM');
}

function readStructure(row: RowReader, identity: Identity, options: ParseOptions): StructureRecord {
  const { place, departement } = readPlace(row, options);
  const contacts = readContacts(row, departement);
  return {
    ...identity,
    siret: row.take('pivot', readSiret(row.string('pivot'))),
    description: readDescription(row),
    ...place,
    ...contacts,
    site_web: row.take('site_web', readUrl(row.string('site_web'))),
    ...readHours(row, 'horaires'),
    accessibilite_lieu: row.take(
      'fiche_acces_libre',
      readUrl(row.string('fiche_acces_libre', 'accessibilite')),
    ),
    reseaux_porteurs: [
      ...new Set([
        ...readCodes(row, RESEAU_CODES, 'dispositif_programmes_nationaux', 'labels_nationaux'),
        ...readCodes(row, RESEAU_CODES, 'typologie'),
      ]),
    ],
    itinerant: isItinerant(row),
    sur_rendez_vous: null,
    precisions: row.precisions.join('\n') || null,
  };
}

/** A place of digital mediation (schema v1.0.2 or v0): one structure, and one service that gathers what it does. */
export function parseLieuxMediationNumerique(raw: RawRow, options: ParseOptions): ParsedRow {
  const row = new RowReader(raw);
  if (raw.problem !== undefined) return row.reject(null, raw.problem);
  const source = readSource(row, options);
  const id = row.string('id');
  const nom = readNom(row, 'nom');
  const date_maj = readDateMaj(row, options);
  if (source === null) return row.reject('source', NO_SOURCE);
  if (id === null) return row.reject('id', NO_ID);
  if (nom === null) return row.reject('nom', NO_NAME);
  const structure = readStructure(row, { id: prefixedId(source, id), source, nom, date_maj }, options);
  return { structure, services: [readPlaceService(row, structure)], issues: row.issues };
}
