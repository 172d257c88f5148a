import type { DirectoryPartner } from '#api/contract/directory.contract';
import { writeCsv } from '#api/domain/import/write-csv';
import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';
import { MODES_ACCUEIL } from '#api/domain/vocabulary/service-lists';
import { thematiqueLabel } from '#api/domain/vocabulary/thematiques';

type Cell = string | number | null;

interface Column {
  /** As data·inclusion v1 names it, or as this API does. */
  code: string;
  heading: string;
  cell: (partner: DirectoryPartner, inFrench: boolean) => Cell;
}

const networks = new Map<string, string>(RESEAUX_PORTEURS.map(({ value, label }) => [value, label]));
const receptions = new Map<string, string>(MODES_ACCUEIL.map(({ value, label }) => [value, label]));
const FRESHNESS = { fresh: 'récente', ageing: 'vieillissante', stale: 'ancienne', unknown: 'inconnue' };

const COLUMNS: readonly Column[] = [
  { code: 'id', heading: 'Identifiant', cell: ({ id }) => id },
  { code: 'nom', heading: 'Nom', cell: ({ nom }) => nom },
  { code: 'adresse', heading: 'Adresse', cell: ({ adresse }) => adresse },
  { code: 'code_postal', heading: 'Code postal', cell: ({ code_postal }) => code_postal },
  { code: 'commune', heading: 'Commune', cell: ({ commune }) => commune },
  { code: 'code_insee', heading: 'Code INSEE', cell: ({ code_insee }) => code_insee },
  { code: 'latitude', heading: 'Latitude', cell: ({ latitude }, inFrench) => decimal(latitude, inFrench) },
  {
    code: 'longitude',
    heading: 'Longitude',
    cell: ({ longitude }, inFrench) => decimal(longitude, inFrench),
  },
  { code: 'telephone', heading: 'Téléphone', cell: ({ telephone }) => telephone },
  { code: 'courriel', heading: 'Courriel', cell: ({ courriel }) => courriel },
  { code: 'site_web', heading: 'Site web', cell: ({ site_web }) => site_web },
  {
    code: 'horaires_accueil',
    heading: 'Horaires (OpenStreetMap)',
    cell: ({ horaires_accueil }) => horaires_accueil,
  },
  {
    code: 'reseaux_porteurs',
    heading: 'Réseaux',
    cell: ({ reseaux_porteurs }, inFrench) =>
      list(reseaux_porteurs, inFrench && ((code) => networks.get(code) ?? code)),
  },
  {
    code: 'thematiques',
    heading: 'Besoins',
    cell: ({ needs }, inFrench) => list(needs, inFrench && thematiqueLabel),
  },
  {
    code: 'modes_accueil',
    heading: 'Accueil',
    cell: ({ modes_accueil }, inFrench) =>
      list(modes_accueil, inFrench && ((code) => receptions.get(code) ?? code)),
  },
  { code: 'itinerant', heading: 'Itinérant', cell: ({ itinerant }, inFrench) => yesNo(itinerant, inFrench) },
  { code: 'date_maj', heading: 'Mise à jour', cell: ({ date_maj }) => date_maj },
  {
    code: 'freshness',
    heading: 'Fraîcheur',
    cell: ({ freshness }, inFrench) => (inFrench ? FRESHNESS[freshness] : freshness),
  },
  {
    code: 'source',
    heading: 'Source',
    cell: ({ source, source_nom }, inFrench) => (inFrench ? source_nom : source),
  },
  { code: 'lien_source', heading: 'Lien vers la source', cell: ({ lien_source }) => lien_source },
  { code: 'fictional', heading: 'Fictif', cell: ({ fictional }, inFrench) => yesNo(fictional, inFrench) },
];

/** The partners of a territory, one a line: headings and lists in French words, or in the codes of data·inclusion. */
export function writePartnersCsv(partners: readonly DirectoryPartner[], headings: 'fr' | 'codes'): string {
  const inFrench = headings === 'fr';
  return writeCsv([
    COLUMNS.map(({ code, heading }) => (inFrench ? heading : code)),
    ...partners.map((partner) => COLUMNS.map(({ cell }) => cell(partner, inFrench))),
  ]);
}

/** A French spreadsheet reads a decimal comma; a program, a point. */
const decimal = (value: number | null, inFrench: boolean): Cell =>
  inFrench && value !== null ? String(value).replace('.', ',') : value;

const yesNo = (value: boolean, inFrench: boolean): string =>
  inFrench ? (value ? 'oui' : 'non') : String(value);

/** Separated as the imports read them back: `|` between codes, a comma between words. */
const list = <T extends string>(codes: readonly T[], label: false | ((code: T) => string)): string =>
  label ? codes.map(label).join(', ') : codes.join('|');
