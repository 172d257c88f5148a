import { ADDRESS } from './address-pattern.ts';
import { findNames, type IsOrdinary } from './find-names.ts';
import { isNir } from './nir.ts';
import type { PersonalDatum, PersonalDatumKind, Span } from './recognition.ts';

const MONTHS =
  'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre';
const DATE = String.raw`(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?(?:\d{4}|\d{2})|\d{1,2}(?:er)?\s+(?:${MONTHS})\s+\d{4})(?!\d)`;
const FILE =
  'allocataire|alloc\\.?|écrou|ecrou|matricule|agdref|n°\\s?étranger|numéro\\s+étranger|numéro\\s+fiscal|n°\\s?fiscal|identifiant|logement\\s+n°|lgt|n°\\s?(?:de\\s+)?(?:dossier|caf|msa|usager|bail|contrat|sécu)|dossier\\s+n°|dossier|contrat\\s+n°|bail\\s+n°|réf\\.?|ipp';

/** What a person can be found by, other than the name. */
const PATTERNS: readonly [PersonalDatumKind, RegExp][] = [
  ['email', /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu],
  [
    'nir',
    /(?<!\d)[1-478][\s.]?\d{2}[\s.]?\d{2}[\s.]?(?:\d{2}|2[ab])[\s.]?\d{3}[\s.]?\d{3}(?:[\s.]?\d{2})?(?!\d)/giu,
  ],
  ['phone', /(?<![\d+])(?:(?:\+|00)33[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.\-/]{0,2}\d{2}){4}(?!\d)/gu],
  [
    'birth_date',
    new RegExp(
      String.raw`(?<!\p{L})(?:née?s?|ne|nee|né\(e\)|ddn|naissance|d\.d\.n\.?)\s*(?:le|:|est|du)?\s*:?\s*${DATE}`,
      'giu',
    ),
  ],
  ['birth_date', /(?<![\d/.])(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])[/.]19\d{2}(?!\d)/gu],
  ['address', ADDRESS],
  [
    'file_number',
    new RegExp(
      String.raw`(?<!\p{L})(?:${FILE})\s{0,2}(?:n°|no|num|numéro|caf|msa|:|#)?\s{0,2}:?\s{0,2}[A-Z]{0,3}\d(?:[\s.\-/]?\d){3,14}(?:\s?[A-Z](?![\p{L}]))?`,
      'giu',
    ),
  ],
];

/** A file named by its year (« dossier 2024 ») is no number. */
const YEAR_ONLY = /^\D*(?:19|20)\d{2}$/;

function holds(kind: PersonalDatumKind, found: string, text: string, start: number): boolean {
  if (kind === 'nir')
    return (
      isNir(found) || /(?:nir|s[ée]cu|n°\s?ss)[^\d]{0,12}$/iu.test(text.slice(Math.max(0, start - 20), start))
    );
  if (kind === 'file_number') return !YEAR_ONLY.test(found);
  return true;
}

/** Of data that overlap, the one that begins first, then the longest. */
function withoutOverlap(data: readonly PersonalDatum[]): PersonalDatum[] {
  const kept: PersonalDatum[] = [];
  for (const datum of data.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (datum.start >= (kept.at(-1)?.end ?? 0)) kept.push(datum);
  return kept;
}

/**
 * The particulars of a person that a note should not hold, in the order of the text and without overlap: French phone
 * numbers, e-mails, street addresses, birth dates, NIR, file numbers and names.
 */
export function findPersonalData(text: string, isOrdinary: IsOrdinary): PersonalDatum[] {
  const found = PATTERNS.flatMap(([kind, pattern]) =>
    [...text.matchAll(pattern)]
      .filter((match) => holds(kind, match[0], text, match.index))
      .map((match) => ({ kind, start: match.index, end: match.index + match[0].length })),
  );
  const free = ({ start, end }: Span): boolean =>
    !found.some((datum) => datum.start < end && start < datum.end);
  const names = findNames(text, isOrdinary).filter(free);
  return withoutOverlap([...found, ...names.map((span) => ({ kind: 'name' as const, ...span }))]);
}
