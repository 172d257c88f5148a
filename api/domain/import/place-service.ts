import type { ModeAccueil, ModeMobilisation } from '#api/domain/vocabulary/service-lists';
import { INHERITED } from './inherited.ts';
import { readUrl } from './normalise/url.ts';
import { codeKey, readCodes } from './read-codes.ts';
import { readFrais } from './read-frais.ts';
import { onlyEveryone } from './read-publics.ts';
import type { ServiceRecord, StructureRecord } from './records.ts';
import type { RowReader } from './row-reader.ts';
import { mainType, MODE_MOBILISATION_CODES, TYPE_CODES } from './tables/modes.ts';
import { PLACE_SERVICE_CODES } from './tables/place-services.ts';
import { PLACE_PUBLIC_CODES } from './tables/publics.ts';

const has = (typed: string[], key: string): boolean => typed.some((value) => codeKey(value) === key);

function readModesAccueil(row: RowReader): ModeAccueil[] {
  const isClosedToPublic = has(row.list('modalites_acces'), 'ce-lieu-n-accueille-pas-de-public');
  const isRemote = has(row.list('modalites_accompagnement'), 'a-distance');
  return [
    ...(isClosedToPublic ? [] : (['en-presentiel'] as const)),
    ...(isRemote ? (['a-distance'] as const) : []),
  ];
}

/** What the file says, else what the contacts allow: v0 had no column for it. */
function readModesMobilisation(
  row: RowReader,
  structure: StructureRecord,
  link: string | null,
): ModeMobilisation[] {
  const declared = readCodes(row, MODE_MOBILISATION_CODES, 'modalites_acces');
  if (declared.length > 0)
    return declared.filter((mode) => mode !== 'utiliser-lien-mobilisation' || link !== null);
  return [
    ...(structure.telephone === null ? [] : (['telephoner'] as const)),
    ...(structure.courriel === null ? [] : (['envoyer-un-courriel'] as const)),
    ...(link === null ? [] : (['utiliser-lien-mobilisation'] as const)),
  ];
}

const beforeColon = (typed: string): string => typed.split(/ : /)[0] ?? typed;

function sentence(start: string, values: string[]): string | null {
  return values.length > 0 ? `${start} : ${values.map(beforeColon).join(', ')}.` : null;
}

/** The words of the file, because its lists say more than the needs they are translated into. */
function describe(row: RowReader): string | null {
  const parts = [
    sentence('Ce lieu propose', row.list('services')),
    sentence('Accompagnement', row.list('modalites_accompagnement')),
    sentence('Formations et labels', [
      ...row.list('formations_labels'),
      ...row.list('autres_formations_labels'),
    ]),
  ];
  return parts.filter((part) => part !== null).join('\n') || null;
}

const PUBLIC_COLUMNS = ['publics_specifiquement_adresses', 'publics_accueillis'] as const;

function readPlacePublics(row: RowReader): Pick<ServiceRecord, 'publics' | 'publics_precisions'> {
  const precisions = [
    sentence('Publics', row.list(...PUBLIC_COLUMNS)),
    sentence('Prise en charge', row.list('prise_en_charge_specifique')),
  ];
  return {
    publics: onlyEveryone(readCodes(row, PLACE_PUBLIC_CODES, ...PUBLIC_COLUMNS)),
    publics_precisions: precisions.filter((precision) => precision !== null).join('\n') || null,
  };
}

/** The one service of a place of digital mediation. */
export function readPlaceService(row: RowReader, structure: StructureRecord): ServiceRecord {
  const link = row.take('prise_rdv', readUrl(row.string('prise_rdv')));
  return {
    id: `${structure.id}--mediation-numerique`,
    structure_id: structure.id,
    source: structure.source,
    nom: 'Médiation numérique',
    description: describe(row),
    type: mainType(readCodes(row, TYPE_CODES, 'modalites_accompagnement')),
    thematiques: readCodes(row, PLACE_SERVICE_CODES, 'services'),
    ...readPlacePublics(row),
    ...readFrais(row, { frais: ['frais_a_charge', 'conditions_acces', 'conditions_access'], precisions: [] }),
    modes_accueil: readModesAccueil(row),
    modes_mobilisation: readModesMobilisation(row, structure, link),
    mobilisable_par: [],
    mobilisation_precisions: null,
    conditions_acces: null,
    zone_eligibilite: [],
    ...INHERITED,
    lien_mobilisation: link,
    nombre_semaines: null,
    volume_horaire_hebdomadaire: null,
    date_maj: structure.date_maj,
    origin: 'declared',
    operator: null,
  };
}
