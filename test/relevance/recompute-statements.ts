import type { Params, Reason, Warning } from '#api/domain/orientation/statements';
import { arcMetres } from './arc-metres.ts';
import { LANGUAGE_WORDS, playsRole } from './listing-signs.ts';
import { isZoneName } from './check-zones.ts';
import { readDoor, readShutDoor } from './recompute-hours.ts';
import type { Door } from './recompute-hours.ts';
import { LIVING_CHECKS } from './recompute-living.ts';
import type { RawCommune, RawService } from './raw-rows.ts';
import { hasPhone, isAfar, isFor, isOnlyAfar } from './seen-partner.ts';
import type { SeenPartner } from './seen-partner.ts';

/** Whether a statement holds, by the rows, the question and the clock alone. */
type Check = (said: { params: Params; seen: SeenPartner; now: Date }) => boolean;

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

const list = (value: Params[string] | undefined): string[] => (Array.isArray(value) ? value : []);

/** Each value of a non-empty list is found in a service that helps. */
const eachIn = (
  values: string[],
  services: RawService[],
  has: (service: RawService, value: string) => boolean,
) => values.length > 0 && values.every((value) => services.some((service) => has(service, value)));

const isNamed = (service: RawService, name: string): boolean => service.nom === name;

function placeOf({ partner, rows }: SeenPartner): RawCommune | undefined {
  return rows.communes.get(partner.structure.code_insee ?? '');
}

/** The hours shown, if they are those of the structure or of a service that helps. */
function doorOf(seen: SeenPartner, now: Date): Door | null {
  const shown = seen.partner.structure.horaires_accueil;
  const known = [seen.structure, ...seen.services].some(({ horaires_accueil }) => horaires_accueil === shown);
  if (!known) return null;
  const departement = placeOf(seen)?.code_departement ?? null;
  const { fermeture_du: first, fermeture_au: last } = seen.structure;
  if (first === null || last === null) return readDoor(shown, departement, now);
  return readShutDoor(shown, departement, { now, shut: { first, last } });
}

const isInstant = (date: Date | null, iso: Params[string] | undefined): boolean =>
  date !== null && Math.abs(date.getTime() - Date.parse(String(iso))) < MINUTE_MS;

/** The earth is no sphere, and two radii are in use: half a percent, or what a rounding makes. */
const isSameLength = (a_m: number, b_m: number): boolean => Math.abs(a_m - b_m) <= Math.max(50, b_m * 0.006);

function isDistance({ partner, structure, services, home }: SeenPartner, value: Params[string] | undefined) {
  if (value !== partner.distance_m) return false;
  return [structure, ...services]
    .flatMap((place) => arcMetres(home, place) ?? [])
    .some((metres) => isSameLength(Number(value), metres));
}

function isAge({ structure }: SeenPartner, value: Params[string] | undefined, now: Date): boolean {
  if (structure.date_maj === null) return false;
  const age_days = (now.getTime() - Date.parse(structure.date_maj)) / DAY_MS;
  return Math.abs(Math.max(0, age_days) - Number(value)) <= 1;
}

function isSameCity(place: RawCommune | undefined, home: RawCommune): boolean {
  if (place === undefined) return false;
  const cityOf = ({ code, code_parent }: RawCommune): string => code_parent ?? code;
  return cityOf(place) === cityOf(home);
}

const APPOINTMENT = /rendez[- ]?vous|\brdv\b/i;

function saysAppointment({ structure, services, partner }: SeenPartner): boolean {
  const texts = [
    partner.structure.horaires_accueil,
    structure.precisions,
    ...services.map(({ mobilisation_precisions }) => mobilisation_precisions),
  ];
  return structure.sur_rendez_vous === true || texts.some((text) => APPOINTMENT.test(text ?? ''));
}

const hasMailbox = ({ structure, services }: SeenPartner): boolean =>
  structure.courriel !== null || services.some(({ courriel }) => courriel !== null);

const wordsOf = ({ nom, description, publics_precisions, conditions_acces }: RawService): string =>
  [nom, description, publics_precisions, conditions_acces].join(' ');

const allWords = ({ structure, services }: SeenPartner): string =>
  [structure.description, structure.precisions, ...services.map(wordsOf)].join(' ');

const eachWay = (ways: string[], holds: Readonly<Record<string, boolean>>): boolean =>
  ways.length > 0 && ways.every((way) => holds[way]);

function isOpening(seen: SeenPartner, at: Params[string] | undefined, now: Date): boolean {
  const door = doorOf(seen, now);
  return door !== null && !door.isOpen && isInstant(door.next, at);
}

const reportersOf = ({ structure, rows }: SeenPartner, reason: string): number =>
  new Set(
    rows.reports
      .filter((report) => report.structure_id === structure.id && report.reason === reason)
      .map(({ reporter }) => reporter),
  ).size;

/** Nobody calls a place far, or a listing old, below these. */
const FAR_M = 10_000;
const OLD_DAYS = 180;
/** Nobody calls a listing confirmed after two years. */
const CONFIRMED_DAYS = 730;

const REASON_CHECKS: Record<Reason, Check> = {
  'covers-declared': ({ params, seen }) =>
    eachIn(
      list(params.services),
      seen.services,
      (service, name) => service.origin === 'declared' && isNamed(service, name),
    ),
  'covers-network': ({ params, seen }) => {
    const owed = seen.services.filter(({ origin }) => origin === 'network');
    const operators = list(params.operators);
    const names = list(params.services);
    return (
      operators.length + names.length > 0 &&
      operators.every((code) => owed.some(({ operator }) => operator === code)) &&
      names.every((name) => owed.some((service) => service.operator === null && isNamed(service, name)))
    );
  },
  'covers-text': ({ params, seen }) =>
    list(params.needs).length > 0 &&
    list(params.needs).every((need) =>
      seen.services.some(
        ({ thematiques, thematiques_texte }) =>
          thematiques_texte.includes(need) && !thematiques.includes(need),
      ),
    ),
  role: ({ params, seen }) => playsRole(seen, String(params.role)),
  individual: ({ seen }) =>
    seen.asked.brakes.includes('accompagnement-individuel') &&
    seen.services.some(
      (service) =>
        service.type === 'accompagnement' ||
        /individuel|rendez|personnalis|t\S+te|entretien/i.test(wordsOf(service)),
    ),
  offline: ({ params, seen }) =>
    seen.asked.brakes.includes('pas-en-ligne') &&
    eachWay(list(params.ways), { phone: hasPhone(seen), counter: !seen.services.every(isOnlyAfar) }),
  'open-now': ({ params, seen, now }) => {
    const door = doorOf(seen, now);
    if (!door?.isOpen) return false;
    return params.until === undefined ? door.next === null : isInstant(door.next, params.until);
  },
  'opens-today': ({ params, seen, now }) =>
    isOpening(seen, params.at, now) && Date.parse(String(params.at)) - now.getTime() < DAY_MS,
  opens: ({ params, seen, now }) => isOpening(seen, params.at, now),
  'open-evening': ({ seen }) =>
    /(?:1[89]|2[0-4]):\d\d\b|24\/7|\+/.test(seen.partner.structure.horaires_accueil ?? ''),
  'open-weekend': ({ seen }) => /S[au]|24\/7|^\d/.test(seen.partner.structure.horaires_accueil ?? ''),
  'same-commune': ({ params, seen }) =>
    isSameCity(placeOf(seen), seen.home) &&
    [seen.home.nom, placeOf(seen)?.nom].some((nom) => nom === params.commune),
  'same-epci': ({ params, seen }) =>
    seen.home.code_epci !== null &&
    placeOf(seen)?.code_epci === seen.home.code_epci &&
    params.epci === seen.home.epci,
  distance: ({ params, seen }) => isDistance(seen, params.distance_m),
  'at-a-distance': ({ seen }) => seen.services.some(isAfar),
  'visits-home': ({ seen }) =>
    seen.services.some((service) => /domicile|chez vous|chez la personne/i.test(wordsOf(service))),
  itinerant: ({ seen }) => seen.structure.itinerant,
  languages: ({ params, seen }) =>
    list(params.languages).length > 0 &&
    list(params.languages).every((code) => LANGUAGE_WORDS[code]?.test(allWords(seen))),
  accessible: ({ seen }) =>
    seen.structure.accessibilite_lieu !== null ||
    /fauteuil|pmr|mobilité réduite|rampe|plain|handicap/i.test(allWords(seen)),
  zone: ({ params, seen }) => isZoneName(seen, params.territory),
  public: ({ params, seen }) =>
    list(params.publics).every((code) => seen.asked.publics.some((asked) => asked === code)) &&
    eachIn(list(params.publics), seen.services, ({ publics }, code) => publics.includes(code)),
  free: ({ seen }) => seen.services.every(({ frais }) => frais === 'gratuit'),
  'self-referral': ({ seen }) =>
    seen.services.some(({ mobilisable_par }) => mobilisable_par.includes('usagers')),
  'by-phone': ({ seen }) => hasPhone(seen),
  'by-mail': ({ seen }) => !hasPhone(seen) && hasMailbox(seen),
  confirmed: ({ params, seen, now }) =>
    isAge(seen, params.age_days, now) && Number(params.age_days) < CONFIRMED_DAYS,
};

const WARNING_CHECKS: Record<Warning, Check> = {
  reported: ({ params, seen }) => reportersOf(seen, String(params.reason)) >= 3 && Number(params.count) >= 3,
  full: ({ params, seen, now }) =>
    reportersOf(seen, 'full') >= 3 && Date.parse(String(params.until)) >= now.getTime() - DAY_MS,
  ...LIVING_CHECKS,
  fictional: ({ seen }) => seen.structure.source === 'demo',
  reserved: ({ params, seen }) =>
    list(params.publics).length > 0 &&
    !seen.services.some(
      (service) => isFor(service, seen.asked.publics) && service.thematiques.includes(seen.covers[0]!),
    ),
  'remote-only': ({ seen }) =>
    seen.services.every(isAfar) &&
    seen.partner.distance_m === null &&
    !seen.asked.brakes.includes('ne-peut-pas-se-deplacer'),
  'group-only': ({ seen }) =>
    seen.asked.brakes.includes('accompagnement-individuel') &&
    seen.services.every(({ type }) => type === 'atelier' || type === 'formation'),
  'must-travel': ({ seen }) =>
    seen.asked.brakes.includes('ne-peut-pas-se-deplacer') &&
    !seen.structure.itinerant &&
    !seen.services.some(isAfar),
  'online-only': ({ seen }) =>
    seen.asked.brakes.includes('pas-en-ligne') && seen.services.every(isOnlyAfar) && !hasPhone(seen),
  'by-appointment': ({ seen }) => saysAppointment(seen),
  'professionals-only': ({ seen }) =>
    seen.services.every(({ mobilisable_par }) => String(mobilisable_par) === 'professionnels'),
  deduced: ({ seen }) => seen.services.some(({ origin }) => origin === 'network'),
  'zone-unspecified': ({ seen }) =>
    seen.services.every(({ zone_eligibilite }) => zone_eligibilite.length === 0),
  far: ({ params, seen }) => isDistance(seen, params.distance_m) && Number(params.distance_m) > FAR_M,
  'closed-now': ({ seen, now }) => {
    const door = doorOf(seen, now);
    return door !== null && !door.isOpen && door.next === null;
  },
  'hours-unknown': ({ seen, now }) =>
    doorOf(seen, now) === null && seen.partner.structure.horaires_texte === null,
  'point-approximate': ({ seen }) =>
    [seen.structure, ...seen.services].some(({ point_origin }) => point_origin === 'commune'),
  'distance-approximate': ({ seen }) => seen.home.point_origin === 'approximate',
  'itinerant-check': ({ seen }) => seen.structure.itinerant,
  'site-only': ({ seen }) => !hasPhone(seen) && !hasMailbox(seen) && seen.structure.site_web !== null,
  'no-contact': ({ seen }) => !hasPhone(seen) && !hasMailbox(seen) && seen.structure.site_web === null,
  paying: ({ seen }) => seen.services.some(({ frais }) => frais === 'payant'),
  ageing: ({ params, seen, now }) => isAge(seen, params.age_days, now) && Number(params.age_days) > OLD_DAYS,
  stale: ({ params, seen, now }) => isAge(seen, params.age_days, now) && Number(params.age_days) > OLD_DAYS,
  'date-unknown': ({ seen }) => seen.structure.date_maj === null,
};

/** A code that is not in these tables is untrue: nobody knows how to check it. */
const checkOf = (checks: Readonly<Record<string, Check>>, code: string): Check | undefined =>
  Object.hasOwn(checks, code) ? checks[code] : undefined;

/** The reasons and warnings of a partner that do not follow from its rows, each with its code and what it says. */
export function untrueStatements(seen: SeenPartner, now: Date): string[] {
  const untrue = (said: { code: string; params: Params }[], checks: Readonly<Record<string, Check>>) =>
    said
      .filter(({ code, params }) => !checkOf(checks, code)?.({ params, seen, now }))
      .map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
  return [...untrue(seen.partner.reasons, REASON_CHECKS), ...untrue(seen.partner.warnings, WARNING_CHECKS)];
}
