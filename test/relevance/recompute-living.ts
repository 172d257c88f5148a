import type { Params, Warning } from '#api/domain/orientation/statements';
import { dayThere } from './recompute-hours.ts';
import type { RawService } from './raw-rows.ts';
import type { SeenPartner } from './seen-partner.ts';

interface Said {
  params: Params;
  seen: SeenPartner;
  now: Date;
}

type Living = Extract<
  Warning,
  'closed-temporarily' | 'closing-soon' | 'full-declared' | 'partly-full' | 'wait'
>;

const DAY_MS = 86_400_000;

const list = (value: Params[string] | undefined): string[] => (Array.isArray(value) ? value : []);

/** Each service named is one that has it. */
const isSaidOf = (
  params: Params,
  { services }: SeenPartner,
  has: (service: RawService) => boolean,
): boolean =>
  list(params.services).length > 0 &&
  list(params.services).every((name) => services.some((service) => service.nom === name && has(service)));

const todayOf = (seen: SeenPartner, now: Date): string =>
  dayThere(now, seen.rows.communes.get(seen.partner.structure.code_insee ?? '')?.code_departement ?? null);

/** A closure said is the one of the row, from so many days ahead at the earliest to its last day. */
function isClosure({ params, seen, now }: Said, ahead: { from_days: number; to_days: number }): boolean {
  const { fermeture_du, fermeture_au } = seen.structure;
  const today = todayOf(seen, now);
  const days = (Date.parse(String(params.from)) - Date.parse(today)) / DAY_MS;
  return (
    fermeture_du === params.from &&
    fermeture_au === params.to &&
    today <= String(params.to) &&
    days >= ahead.from_days &&
    days <= ahead.to_days
  );
}

/** The services shown that are full today, by their own word or that of the structure. */
const fullServices = (seen: SeenPartner, now: Date): RawService[] =>
  seen.services.filter((service) =>
    [service, seen.structure].some(
      ({ complet_jusqu_au }) => complet_jusqu_au !== null && complet_jusqu_au >= todayOf(seen, now),
    ),
  );

/** None of those is free again before that day, and it is the day of one of them. */
function isFullUntil(until: Params[string] | undefined, seen: SeenPartner, full: RawService[]): boolean {
  const days = full.map((service) =>
    [service.complet_jusqu_au ?? '', seen.structure.complet_jusqu_au ?? ''].toSorted().at(-1),
  );
  return days.some((day) => day === until) && days.every((day) => String(day) >= String(until));
}

/** What a structure says for a while holds, by the rows and the clock of its place alone. */
export const LIVING_CHECKS: Record<Living, (said: Said) => boolean> = {
  'closed-temporarily': (said) => isClosure(said, { from_days: -366, to_days: 0 }),
  'closing-soon': (said) => isClosure(said, { from_days: 1, to_days: 7 }),
  'full-declared': ({ params, seen, now }) => {
    const full = fullServices(seen, now);
    return full.length === seen.services.length && isFullUntil(params.until, seen, full);
  },
  'partly-full': ({ params, seen, now }) => {
    const full = fullServices(seen, now);
    const names = list(params.services);
    return (
      full.length < seen.services.length &&
      isFullUntil(params.until, seen, full) &&
      names.length > 0 &&
      full.every((service) => names.includes(service.nom))
    );
  },
  wait: ({ params, seen }) =>
    isSaidOf(params, seen, (service) => service.delai_jours === params.delai_jours) &&
    seen.services.every(
      ({ delai_jours }) => delai_jours === null || delai_jours >= Number(params.delai_jours),
    ),
};
