import { coversAsMuch, comesOrCalls, hasPhone, isFor, isGroup, isOnlyAfar } from './seen-partner.ts';
import type { SeenPartner } from './seen-partner.ts';

/** The partners of an answer, first to last, and how many of them the plan holds. */
export interface SeenAnswer {
  partners: SeenPartner[];
  planned: number;
}

/** The partners that are what none may be. */
type Wrong = (answer: SeenAnswer) => SeenPartner[];

const each =
  (holds: (seen: SeenPartner) => boolean): Wrong =>
  ({ partners }) =>
    partners.filter(holds);

const FIRST_THREE = 3;

/** Wrong in the first places only, and only where another partner of the answer does as much without that fault. */
const outdone =
  (places: number, isWrong: (seen: SeenPartner) => boolean): Wrong =>
  ({ partners }) =>
    partners
      .slice(0, places)
      .filter(isWrong)
      .filter((seen) =>
        partners.some((other) => other !== seen && !isWrong(other) && isNoFarther(other, seen)),
      );

/** Ten kilometres more are a fair price for what the person needs. */
const FAIR_DETOUR_M = 10_000;

const isNoFarther = (one: SeenPartner, other: SeenPartner): boolean =>
  coversAsMuch(one, other) && metres(one) <= metres(other) + FAIR_DETOUR_M;

const metres = ({ partner }: SeenPartner): number => partner.distance_m ?? 0;

const isOnlyGroup = ({ services }: SeenPartner): boolean => services.every(isGroup);
const isReserved = ({ services, asked }: SeenPartner): boolean =>
  !services.some((service) => isFor(service, asked.publics));

/** Further than this, nobody is sent while the same kind of help, half as far, comes later. */
const FAR_M = 20_000;

function isMuchFarther({ partners }: SeenAnswer): SeenPartner[] {
  return partners
    .slice(0, FIRST_THREE)
    .filter(
      (seen, place) =>
        metres(seen) > FAR_M && partners.slice(place + 1).some((later) => isAsGood(later, seen)),
    );
}

/** Of the same networks, half as far, as easy to reach, and covers as much. */
function isAsGood(near: SeenPartner, far: SeenPartner): boolean {
  const sameNetwork = String(near.structure.reseaux_porteurs) === String(far.structure.reseaux_porteurs);
  const distance_m = near.partner.distance_m;
  const isNear = distance_m !== null && distance_m * 2 < metres(far);
  const asFree = near.structure.sur_rendez_vous !== true || far.structure.sur_rendez_vous === true;
  return isNear && sameNetwork && asFree && coversAsMuch(near, far) && hasPhone(near);
}

function isUselessInPlan({ partners, planned }: SeenAnswer): SeenPartner[] {
  const plan = partners.slice(0, planned);
  return plan.filter((seen) =>
    seen.covers.every((need) => plan.some((other) => other !== seen && other.covers.includes(need))),
  );
}

function isRepeated({ partners }: SeenAnswer): SeenPartner[] {
  return partners.filter((seen, index) =>
    partners.slice(0, index).some(({ structure }) => structure.id === seen.structure.id),
  );
}

/** What a partner may never be. Closed: a situation names nothing else. */
export const NEVERS = {
  'closed-for-good': each(({ structure, services }) => structure.gone || services.some(({ gone }) => gone)),
  'answers-nothing': each(({ covers }) => covers.length === 0),
  'for-another-public': each((seen) => seen.asked.publics.length > 0 && isReserved(seen)),
  'useless-in-plan': isUselessInPlan,
  twice: isRepeated,
  'much-farther-than-as-good': isMuchFarther,
  'beyond-the-radius-first': outdone(1, (seen) => metres(seen) > seen.asked.radius_km * 1000),
  'reserved-to-others-first': outdone(1, isReserved),
  'group-first': outdone(1, isOnlyGroup),
  'journey-first': outdone(1, (seen) => !comesOrCalls(seen)),
  'silent-first': outdone(1, (seen) => !hasPhone(seen)),
  'online-only': each((seen) => seen.services.every(isOnlyAfar) && !hasPhone(seen)),
  'afar-first': outdone(1, ({ services }) => services.every(isOnlyAfar)),
  'paying-first': outdone(1, ({ services }) => services.every(({ frais }) => frais === 'payant')),
} as const satisfies Record<string, Wrong>;

export type Never = keyof typeof NEVERS;

/** Wrong in any situation. */
export const NEVER_ANYWHERE: readonly Never[] = [
  'closed-for-good',
  'answers-nothing',
  'for-another-public',
  'useless-in-plan',
  'twice',
  'much-farther-than-as-good',
  'beyond-the-radius-first',
  'reserved-to-others-first',
  'silent-first',
];
