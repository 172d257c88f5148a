import type { CandidateService, CandidateStructure } from './candidate.ts';

const DAY_MS = 86_400_000;

/** Whole days between a listing's date (`YYYY-MM-DD`) and now; null when it has none; never negative. */
export function ageInDays(date_maj: string | null, now: Date): number | null {
  if (date_maj === null) return null;
  const age = Math.floor((now.getTime() - Date.parse(`${date_maj}T00:00:00Z`)) / DAY_MS);
  return Number.isFinite(age) ? Math.max(0, age) : null;
}

/** The best way to reach someone there; a phone beats a mailbox, which beats a page or a form. */
export type Contact = 'phone' | 'mail' | 'site' | 'none';

/** How it is reached, at the structure or at one of its services. */
export function contactOf(
  { telephone, courriel, site_web }: Pick<CandidateStructure, 'telephone' | 'courriel' | 'site_web'>,
  services: CandidateService[],
): Contact {
  if (telephone !== null || services.some((service) => service.telephone !== null)) return 'phone';
  if (courriel !== null || services.some((service) => service.courriel !== null)) return 'mail';
  return site_web === null ? 'none' : 'site';
}

/** An appointment is no sign: one books a place in a workshop too. */
const ONE_TO_ONE = /\bindividuel|en tête à tête|face à face|\bpersonnalisé/i;

/** One person at a time: an accompaniment by its type, or by its own words. */
export const isIndividual = ({ type, nom, description }: CandidateService): boolean =>
  type === 'accompagnement' || ONE_TO_ONE.test(`${nom} ${description ?? ''}`);

/** Several at a time, by its type. */
export const isGroup = ({ type }: CandidateService): boolean => type === 'atelier' || type === 'formation';
