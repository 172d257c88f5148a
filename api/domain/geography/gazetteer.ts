import { indexCommunes, type CommuneIndex } from './commune-index.ts';
import type { FormerCommune, GazetteerCommune } from './commune.ts';
import { isLooseMatch, readCommuneName } from './commune-name.ts';
import { departementOfCommune, departementsOfPostcode } from './departement.ts';
import { distanceMetres, type Point } from './distance.ts';
import { readPostcode } from './postcode.ts';

export interface Place {
  code_insee: string | null;
  code_postal: string | null;
  commune: string | null;
  /** Tells apart the communes of one postcode when the name is unknown. */
  point?: Point | null;
}

export type ResolvedBy =
  | 'code'
  | 'former-code'
  | 'postcode-name'
  | 'former-name'
  | 'name'
  | 'postcode-loose-name'
  | 'postcode'
  | 'postcode-point';

export interface Resolution {
  commune: GazetteerCommune;
  how: ResolvedBy;
  /** French sentence when the cells disagree. */
  warning?: string;
}

export interface Gazetteer {
  /** The commune of today (or arrondissement) that the three cells designate, or null when they designate none. */
  resolve(place: Place): Resolution | null;
  /** The commune of a code, following mergers; null when the code is unknown. */
  byCode(code: string): GazetteerCommune | null;
}

interface Cells {
  code: string | null;
  postcode: string | null;
  key: string | null;
  arrondissement: number | null;
}

/** INSEE code as published: trimmed, upper case, with the leading zero that spreadsheets remove. */
function readCode(cell: string | null): string | null {
  const code = cell?.trim().toUpperCase().replace(/\.0+$/, '') ?? '';
  if (/^\d{4}$/.test(code)) return `0${code}`;
  return /^(\d{5}|2[AB]\d{3})$/.test(code) ? code : null;
}

/** The arrondissement that the postcode or the name gives, when the commune has some; else the commune. */
function narrow(index: CommuneIndex, commune: GazetteerCommune, cells: Cells): GazetteerCommune {
  const children = index.arrondissements.get(commune.code) ?? [];
  const named = children.find(({ nom }) => Number(/\d+/.exec(nom)?.[0]) === cells.arrondissement);
  // 75116 is the second postcode of the 16th: the package lists it on the commune only.
  const postcode = cells.postcode === '75116' ? '75016' : cells.postcode;
  return named ?? children.find(({ codes_postaux }) => codes_postaux.includes(postcode ?? '')) ?? commune;
}

function byPostcodeAndName(index: CommuneIndex, cells: Cells): Resolution | null {
  const inPostcode = index.byPostcode.get(cells.postcode ?? '') ?? [];
  const found = inPostcode.find(
    ({ nom, code_parent }) => code_parent === null && readCommuneName(nom).key === cells.key,
  );
  return found ? { commune: found, how: 'postcode-name' } : null;
}

function byNameInDepartement(index: CommuneIndex, cells: Cells): Resolution | null {
  if (cells.key === null) return null;
  const departements = cells.postcode
    ? departementsOfPostcode(cells.postcode)
    : cells.code
      ? [departementOfCommune(cells.code)]
      : [];
  const pick = (names: Map<string, GazetteerCommune[]>): GazetteerCommune | null => {
    const found = departements.flatMap((departement) => names.get(`${departement} ${cells.key}`) ?? []);
    const distinct = [...new Set(found)];
    const inPostcode = distinct.filter(({ codes_postaux }) => codes_postaux.includes(cells.postcode ?? ''));
    const candidates = inPostcode.length > 0 ? inPostcode : distinct;
    return candidates.length === 1 ? (candidates[0] ?? null) : null;
  };
  const current = pick(index.byName);
  if (current) return { commune: current, how: 'name' };
  const former = pick(index.byFormerName);
  return former ? { commune: former, how: 'former-name' } : null;
}

/** A point this far from every commune of its postcode says nothing. */
const MAX_FROM_POSTCODE_M = 15_000;

function nearest(communes: GazetteerCommune[], point: Point | null | undefined): GazetteerCommune | null {
  if (!point) return null;
  const measured = communes.flatMap((commune) => {
    const { latitude, longitude } = commune;
    if (latitude === null || longitude === null) return [];
    return [{ commune, distance: distanceMetres({ latitude, longitude }, point) }];
  });
  const [best] = measured.sort((a, b) => a.distance - b.distance);
  return best && best.distance <= MAX_FROM_POSTCODE_M ? best.commune : null;
}

/** The postcode's commune whose name is close to the typed one, else its only one, else the one nearest to the point. */
function byPostcodeAlone(index: CommuneIndex, cells: Cells, place: Place): Resolution | null {
  const all = index.byPostcode.get(cells.postcode ?? '') ?? [];
  const communes = all.filter(({ code_parent }) => code_parent === null);
  const close = communes.filter(({ nom }) => isLooseMatch(cells.key ?? '', readCommuneName(nom).key));
  const retained = (commune: GazetteerCommune, how: ResolvedBy, why: string): Resolution => {
    if (cells.key === null && how === 'postcode') return { commune, how };
    const warning = `La commune « ${place.commune ?? ''} » n’est pas connue sous ce nom : ${commune.nom}, ${why}, a été retenue.`;
    return { commune, how, warning };
  };
  const [first] = close.length === 1 ? close : [];
  if (first)
    return retained(first, 'postcode-loose-name', `au nom proche dans le code postal ${cells.postcode}`);
  const [only] = communes.length === 1 ? communes : [];
  if (only) return retained(only, 'postcode', `seule commune du code postal ${cells.postcode}`);
  const near = nearest(communes, place.point);
  return (
    near && retained(near, 'postcode-point', `la plus proche du point dans le code postal ${cells.postcode}`)
  );
}

function byCodeCell(index: CommuneIndex, cells: Cells): Resolution | null {
  if (cells.code === null) return null;
  const current = index.byCode.get(cells.code);
  if (current) return { commune: current, how: 'code' };
  const former = index.byCode.get(index.former.get(cells.code) ?? '');
  return former ? { commune: former, how: 'former-code' } : null;
}

/** The code wins over the rest unless postcode and name agree together on a commune of another département or postcode. */
function settle(byCode: Resolution, byName: Resolution | null, cells: Cells): Resolution {
  const { commune } = byCode;
  const sameCommune =
    byName === null || byName.commune.code === commune.code || byName.commune.code_parent === commune.code;
  if (sameCommune || commune.code_parent === byName.commune.code) return byCode;
  if (byName.how === 'former-name' || commune.codes_postaux.includes(cells.postcode ?? '')) return byCode;
  const warning = `Le code commune ${cells.code} (${commune.nom}) contredit le code postal et le nom : ${byName.commune.nom} a été retenue.`;
  return { ...byName, warning };
}

/**
 * Index of the communes of today, of the arrondissements of Paris, Lyon and Marseille, and of the codes that led to them.
 * `former` also takes delegated communes whose code is that of a commune of today: the commune of today wins.
 */
export function buildGazetteer(communes: GazetteerCommune[], former: FormerCommune[]): Gazetteer {
  const index = indexCommunes(communes, former);
  return {
    byCode: (code) => index.byCode.get(code) ?? index.byCode.get(index.former.get(code) ?? '') ?? null,
    resolve(place) {
      const name = place.commune === null ? null : readCommuneName(place.commune);
      const cells: Cells = {
        code: readCode(place.code_insee),
        postcode: readPostcode(place.code_postal)?.value ?? null,
        key: name?.key || null,
        arrondissement: name?.arrondissement ?? null,
      };
      const byName = byPostcodeAndName(index, cells) ?? byNameInDepartement(index, cells);
      const byCode = byCodeCell(index, cells);
      const found = byCode ? settle(byCode, byName, cells) : (byName ?? byPostcodeAlone(index, cells, place));
      return found && { ...found, commune: narrow(index, found.commune, cells) };
    },
  };
}
