import {
  FRANCE_SERVICES_DAYS,
  fromFranceServicesDays,
} from '#api/domain/opening-hours/from-france-services-days';
import { franceServicesOffers } from './france-services-offers.ts';
import { readCourriel } from './normalise/courriel.ts';
import { parseDate, readDate } from './normalise/date.ts';
import { readTelephone } from './normalise/telephone.ts';
import type { ParseOptions } from './parse-options.ts';
import type { RawRow } from './raw-row.ts';
import { NO_ID, NO_NAME, prefixedId, readNom, withoutDate } from './read-identity.ts';
import { readPlace } from './read-place.ts';
import type { ParsedRow, StructureRecord } from './records.ts';
import { RowReader } from './row-reader.ts';

const SOURCE = 'france-services';
const PLACE_COLUMNS = { commune: 'lib_com', code_insee: 'insee_com' };

/** Columns of the list of August 2024, then those that only the list of December 2022 has. */
export const FRANCE_SERVICES_COLUMNS: ReadonlySet<string> = new Set([
  ...'id_fs insee_dep lib_fs adresse complement_adresse insee_com code_postal lib_com latitude longitude'.split(
    ' ',
  ),
  ...'mail telephone prise_rdv commentaire type_fs format_fs groupe_fs labellisation_fs'.split(' '),
  ...FRANCE_SERVICES_DAYS.map(([column]) => column),
  ...'itinerance groupe labellisation'.split(' '),
]);

function readWeek(row: RowReader): Pick<StructureRecord, 'horaires_accueil' | 'horaires_texte'> {
  const cells = Object.fromEntries(FRANCE_SERVICES_DAYS.map(([column]) => [column, row.string(column)]));
  const { value, text, notes } = fromFranceServicesDays(cells);
  for (const reason of notes) row.add('repaired', { field: 'horaires', value, reason });
  if (text !== null) {
    const reason = 'Des horaires ne sont pas lisibles : ils sont gardés en texte.';
    row.add('warning', { field: 'horaires', value: text, reason });
  }
  return { horaires_accueil: value, horaires_texte: text };
}

function isItinerant(row: RowReader): boolean {
  return (
    /^(?:bus|itin[ée]rant)/i.test(row.string('format_fs') ?? '') ||
    /^oui$/i.test(row.string('itinerance') ?? '')
  );
}

/** A whole comment that says it; one that says it of some half-days only stays a comment. */
const BY_APPOINTMENT =
  /^(?:uniquement |seulement )?sur (?:rendez[- ]vous|rdv)(?: uniquement| seulement| obligatoire)?[ .!]*$/i;

function readAppointment(row: RowReader): boolean | null {
  const typed = row.string('prise_rdv');
  if (BY_APPOINTMENT.test(row.line('commentaire') ?? '')) return true;
  return typed === null ? null : /^oui$/i.test(typed);
}

function readLabel(row: RowReader): string | null {
  return parseDate(row.string('labellisation_fs', 'labellisation') ?? '');
}

/** The list states how each house is on its edition's date; the label's date is older, never fresher, when that is unknown. */
function readDateOfList(row: RowReader, options: ParseOptions): string | null {
  const date = options.edition ?? row.take('labellisation_fs', readDate(readLabel(row), options.today));
  return date ?? withoutDate(row, 'labellisation_fs');
}

function describe(row: RowReader): string {
  const label = readLabel(row);
  const since = label === null ? '' : ` depuis le ${label.split('-').toReversed().join('/')}`;
  return `Espace labellisé France services${since}.`;
}

function readComments(row: RowReader): string | null {
  const group = row.line('groupe_fs', 'groupe');
  const comments = [row.text(4000, 'commentaire'), ...row.precisions, group && `Groupe : ${group}.`];
  return comments.filter((comment) => comment !== null && comment !== '').join('\n') || null;
}

function readHouse(
  row: RowReader,
  identity: Pick<StructureRecord, 'id' | 'nom' | 'date_maj'>,
  options: ParseOptions,
) {
  const { place, departement } = readPlace(row, options, PLACE_COLUMNS);
  const telephone = row.take('telephone', readTelephone(row.string('telephone'), departement));
  return {
    ...identity,
    source: SOURCE,
    siret: null,
    description: describe(row),
    ...place,
    telephone,
    courriel: row.take('mail', readCourriel(row.string('mail'))),
    site_web: null,
    ...readWeek(row),
    accessibilite_lieu: null,
    reseaux_porteurs: ['france-service'],
    lien_source: null,
    itinerant: isItinerant(row),
    sur_rendez_vous: readAppointment(row),
    precisions: readComments(row),
  } satisfies StructureRecord;
}

/** A row of the official list of France Services houses (editions of 2022 and 2024) and the services every house owes. */
export function parseFranceServices(raw: RawRow, options: ParseOptions): ParsedRow {
  const row = new RowReader(raw);
  if (raw.problem !== undefined) return row.reject(null, raw.problem);
  const id = row.string('id_fs');
  const nom = readNom(row, 'lib_fs');
  if (id === null) return row.reject('id_fs', NO_ID);
  if (nom === null) return row.reject('lib_fs', NO_NAME);
  const date_maj = readDateOfList(row, options);
  const structure = readHouse(row, { id: prefixedId(SOURCE, id), nom, date_maj }, options);
  return { structure, services: franceServicesOffers(structure, options.today), issues: row.issues };
}
