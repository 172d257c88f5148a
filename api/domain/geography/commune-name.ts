export interface CommuneName {
  /** Comparable form: no accents, case, punctuation, CEDEX nor arrondissement; `st` and `ste` written in full. Empty: no name. */
  key: string;
  /** Arrondissement of Paris, Lyon or Marseille when the name says one. */
  arrondissement: number | null;
}

const SPLIT_IN_ARRONDISSEMENTS = 'paris|lyon|marseille';
const WITH_ARRONDISSEMENT = new RegExp(
  `^(${SPLIT_IN_ARRONDISSEMENTS}) (\\d{1,2})(?: ?(?:er|ere|e|eme|nd|nde))?(?: (?:arrondissement|arr|ardt))?$`,
);

const ARRONDISSEMENT_ALONE = /^(\d{1,2}) ?(?:er|ere|e|eme) arrondissement$/;

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Comparable form of a commune's name as people type it. */
export function readCommuneName(name: string): CommuneName {
  const words = plain(name)
    .replace(/ ?\bcedex\b.*$/, '')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bs s\b/g, 'sous')
    .replace(/\bs\b/g, 'sur')
    .trim();
  const match = WITH_ARRONDISSEMENT.exec(words);
  if (match?.[1] !== undefined) return { key: match[1], arrondissement: Number(match[2]) };
  const alone = ARRONDISSEMENT_ALONE.exec(words);
  if (alone) return { key: '', arrondissement: Number(alone[1]) };
  return { key: /^\d+$/.test(words) ? '' : words, arrondissement: null };
}

const compact = (key: string): string => key.replace(/^(?:le|la|les|l) /, '').replaceAll(' ', '');

/**
 * Whether a typed key may be a short, long or loose form of an official one: the article left out (`Seyne-sur-Mer`), words
 * joined (`Lacroix`), the end left out (`Sarlat`) or added (`Saint-Christol d’Albion`).
 */
export function isLooseMatch(typed: string, official: string): boolean {
  if (typed === '' || official === '') return false;
  if (typed.replaceAll(' ', '') === official.replaceAll(' ', '') || compact(typed) === compact(official))
    return true;
  return (
    compact(official).length > 3 && (official.startsWith(`${typed} `) || typed.startsWith(`${official} `))
  );
}
