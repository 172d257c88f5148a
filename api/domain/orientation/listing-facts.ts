import type { CandidateService, CandidateStructure } from './candidate.ts';

const DAY_MS = 86_400_000;

/** Whole days between a listing's date (`YYYY-MM-DD`) and now; null when it has none; never negative. */
export function ageInDays(date_maj: string | null, now: Date): number | null {
  if (date_maj === null) return null;
  const age = Math.floor((now.getTime() - Date.parse(`${date_maj}T00:00:00Z`)) / DAY_MS);
  return Number.isFinite(age) ? Math.max(0, age) : null;
}

/** Whether someone can be called, at the structure or at one of its services. */
export function isPhoneable(
  structure: Pick<CandidateStructure, 'telephone'>,
  services: CandidateService[],
): boolean {
  return structure.telephone !== null || services.some(({ telephone }) => telephone !== null);
}

/** Whether there is any way to reach it without going there. */
export function isContactable(structure: CandidateStructure, services: CandidateService[]): boolean {
  const mailbox = structure.courriel !== null || services.some(({ courriel }) => courriel !== null);
  return isPhoneable(structure, services) || mailbox || structure.site_web !== null;
}
