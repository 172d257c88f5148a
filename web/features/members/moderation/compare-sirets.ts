export type SiretComparison =
  'none-given' | 'only-listed' | 'only-given' | 'same' | 'same-body' | 'different';

/** The first nine digits of a SIRET, the SIREN, name the body; the others one of its establishments (INSEE). */
const SIREN_DIGITS = 9;

/** What the SIRET of a claim says, beside the one that the listing shows. */
export function compareSirets(given: string | null, listed: string | null): SiretComparison {
  if (given === null) return listed === null ? 'none-given' : 'only-listed';
  if (listed === null) return 'only-given';
  if (given === listed) return 'same';
  return given.slice(0, SIREN_DIGITS) === listed.slice(0, SIREN_DIGITS) ? 'same-body' : 'different';
}
