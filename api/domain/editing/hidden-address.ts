import { ADDRESS } from '../need/address-pattern.ts';
import type { Change, Values } from './changes.ts';
import { SERVICE_UNITS } from './units.ts';

/** Columns of a structure that lead to its place, its point left aside: none is kept of one that hides it. */
const ERASED = ['adresse', 'complement_adresse', 'code_postal', 'siret', 'accessibilite_lieu'] as const;

/** Units that say where a structure or one of its services is; a public register gives the address of a SIRET. */
const ERASED_UNITS: readonly string[] = ['place', 'siret', 'accessibilite_lieu'];

/** Shorter lines (« Mairie ») are words of any text. */
const SHORTEST_LINE = 6;

const SHORT_FORMS: Readonly<Record<string, string>> = {
  av: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  ch: 'chemin',
  imp: 'impasse',
  pl: 'place',
  r: 'rue',
  rte: 'route',
  st: 'saint',
  ste: 'sainte',
};

/** Letters and digits alone: how an address is cut, accented or shortened changes nothing. */
const squash = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .map((word) => SHORT_FORMS[word] ?? word)
    .join('');

/** Whether a text gives one of these lines: streets, or a SIRET. */
export function mentions(text: string, lines: readonly string[]): boolean {
  const squashed = squash(text);
  return lines.map(squash).some((line) => line.length >= SHORTEST_LINE && squashed.includes(line));
}

/** Whether a text seems to give an address, of whatever place: once hidden, nobody knows which one must not be said. */
export const givesAddress = (text: string): boolean => text.search(ADDRESS) !== -1;

/** Whether a text leads to the place: it gives an address, or one of these lines. */
export const tellsPlace = (text: string, lines: readonly string[]): boolean =>
  givesAddress(text) || mentions(text, lines);

/** Whether changes write a text that gives an address; the place itself is not a text. */
export const writesAddress = (changes: readonly Change[]): boolean =>
  changes.some((change) => !saysPlace(change) && textsOf(change.after).some(givesAddress));

/** Whether changes hide the place of the structure; `null` when they leave it as it is. */
export function hidingOf(changes: readonly Pick<Change, 'unit' | 'after'>[]): boolean | null {
  const change = changes.find(({ unit }) => unit === 'adresse_masquee');
  return change ? change.after.adresse_masquee === true : null;
}

export const saysPlace = ({ unit }: Pick<Change, 'unit'>): boolean => ERASED_UNITS.includes(unit);

/** The changes of which a trace may stay once the place is hidden: neither where it is, nor a text that gave it. */
export const withoutPlace = <C extends Change>(changes: readonly C[], lines: readonly string[]): C[] =>
  changes.filter(
    (change) =>
      !saysPlace(change) && !textsOf(change.before, change.after).some((text) => tellsPlace(text, lines)),
  );

/** What would give the place of a row away in a text: its street, a building with a number, its SIRET. */
export const linesOf = (...rows: readonly Values[]): string[] =>
  rows
    .flatMap(({ adresse, complement_adresse, siret }) => [
      adresse,
      /\d/.test(String(complement_adresse)) ? complement_adresse : null,
      siret,
    ])
    .filter((line) => typeof line === 'string');

/** What is wanted of a structure that hides its place: only its commune is left, whatever was typed. */
export function withErased(wanted: Values, isWhole: boolean): Values {
  const erased = ERASED.filter((column) => isWhole || column in wanted);
  const hasPoint = isWhole || 'latitude' in wanted || 'longitude' in wanted;
  return {
    ...wanted,
    ...Object.fromEntries(erased.map((column) => [column, null])),
    ...(hasPoint && { latitude: null, longitude: null }),
  };
}

/** What is wanted of a service of such a structure: at its place, whatever was typed. */
export const atStructure = <V extends Values>(wanted: V): V =>
  SERVICE_PLACE.some((column) => column in wanted)
    ? (Object.fromEntries([...without(wanted, SERVICE_PLACE), ['at_structure', true]]) as V)
    : wanted;

const SERVICE_PLACE: readonly string[] = SERVICE_UNITS.place;

const without = (values: Values, columns: readonly string[]): [string, unknown][] =>
  Object.entries(values).filter(([column]) => !columns.includes(column));

/** A record of a source without what leads to the place: texts that give it are as they are `known`, else none. */
export function hideRecord<R extends object>(record: R, known: Values, lines: readonly string[]): R {
  // Without a place of its own, a service is given at its structure's.
  const isService = 'structure_id' in record;
  const said = Object.entries(record).map(([field, value]): [string, unknown] => {
    if (HIDDEN_IN_RECORDS.includes(field)) return [field, isService ? null : (known[field] ?? null)];
    const tells = isText(field, value) && tellsPlace(value, lines);
    return [field, tells ? (known[field] ?? (field === 'nom' ? NAMELESS : null)) : value];
  });
  return Object.fromEntries(said) as R;
}

/** Whether something of a record leads to the place; the point of a commune does not. */
export const leadsToPlace = (record: Values, lines: readonly string[]): boolean =>
  record.point_origin === 'source' ||
  Object.entries(record).some(
    ([field, value]) =>
      (LEADING.includes(field) && (value ?? null) !== null) ||
      (isText(field, value) && tellsPlace(value, lines)),
  );

const LEADING: readonly string[] = [...ERASED, 'lien_source'];

const HIDDEN_IN_RECORDS: readonly string[] = [
  ...LEADING,
  'commune',
  'code_insee',
  'latitude',
  'longitude',
  'point_origin',
];
const IDENTIFIERS: readonly string[] = ['id', 'structure_id', 'source'];
const isText = (field: string, value: unknown): value is string =>
  typeof value === 'string' && !IDENTIFIERS.includes(field);

const NAMELESS = 'Structure à l’adresse masquée';

const textsOf = (...values: readonly Values[]): string[] =>
  values.flatMap((each) => Object.values(each)).filter((value) => typeof value === 'string');
