import { NEED } from './needs.ts';
import type { RawService } from './raw-rows.ts';
import { comesOrCalls, hasPhone, isAfar, isAtHome, isFor, isGroup } from './seen-partner.ts';
import type { SeenPartner } from './seen-partner.ts';

type Plays = (seen: SeenPartner) => boolean;
type Need = keyof typeof NEED;

const some =
  (holds: (service: RawService) => boolean): Plays =>
  ({ services }) =>
    services.some(holds);

const answers =
  (...needs: Need[]) =>
  ({ thematiques }: RawService): boolean =>
    needs.some((need) => thematiques.includes(NEED[need]));

/** The service is said by the structure itself, not deduced from its network. */
const isDeclared = ({ origin }: RawService): boolean => origin === 'declared';

const declared = (...needs: Need[]): Plays =>
  some((service) => isDeclared(service) && answers(...needs)(service));

const ofType =
  (type: string, ...needs: Need[]): Plays =>
  (seen) =>
    some((service) => service.type === type && isDeclared(service) && answers(...needs)(service))(seen);

/** Of one of these networks, and answers something asked for. */
const inNetwork =
  (...networks: string[]): Plays =>
  ({ structure, services }) =>
    services.length > 0 && networks.some((network) => structure.reseaux_porteurs.includes(network));

const isOnSite = ({ modes_accueil }: RawService): boolean =>
  modes_accueil.length === 0 || modes_accueil.includes('en-presentiel');

const byOperator = (operator: string): Plays => some((service) => service.operator === operator);

const within =
  (limit_km: number): Plays =>
  ({ partner }) =>
    partner.distance_m !== null && partner.distance_m <= limit_km * 1000;

function isInCommune({ partner, home, rows }: SeenPartner): boolean {
  const code = partner.structure.code_insee ?? '';
  const place = rows.communes.get(code);
  return code === home.code || code === home.code_parent || place?.code_parent === home.code;
}

/** Helps this person one to one: no group, and no place reserved to others. */
const isIndividual = (service: RawService, { asked }: SeenPartner): boolean =>
  !isGroup(service) && isFor(service, asked.publics);

/** What a partner is for this person, by what its listing and the answer hold. Closed: a situation names nothing else. */
export const ROLES = {
  // How it helps, whatever the need.
  'counter-for-procedures': some(
    (service) =>
      answers('papers', 'online')(service) && service.type === 'accompagnement' && isOnSite(service),
  ),
  'france-services-house': inNetwork('france-service', 'msap'),
  'individual-support': (seen) => seen.services.some((service) => isIndividual(service, seen)),
  'comes-or-calls': comesOrCalls,
  'helps-by-phone': (seen) => hasPhone(seen) && seen.services.some(isAfar),
  'comes-home': some(isAtHome),
  'reachable-by-phone': hasPhone,
  'covers-everything': ({ asked, covers }) => asked.needs.every((need) => covers.includes(need)),
  'in-the-commune': isInCommune,
  'within-5-km': within(5),
  'within-15-km': within(15),
  'takes-the-person-alone': some(
    ({ mobilisable_par }) => mobilisable_par.length === 0 || mobilisable_par.includes('usagers'),
  ),
  // Procedures and rights.
  'caf-procedures': byOperator('caf'),
  'health-insurance-procedures': byOperator('cpam'),
  'jobseeker-procedures': byOperator('france-travail'),
  'town-social-service': inNetwork('ccas-cias'),
  'letter-writer': some(({ nom }) => /écrivain public/i.test(nom)),
  jurist: inNetwork('points-justice', 'cidff'),
  'women-rights': inNetwork('cidff'),
  'anti-discrimination': declared('discrimination'),
  'exile-welcome': some(
    (service) => service.publics.includes('personnes-exilees') && !service.publics.includes('tous-publics'),
  ),
  'citizenship-help': declared('citizenship'),
  'guardianship-help': declared('guardianship', 'adaptedMeasure'),
  // Digital.
  'teaches-digital': declared('basics'),
  'digital-adviser': inNetwork('conseillers-numeriques', 'espaces-publics-numeriques', 'aidants-connect'),
  'gives-equipment': declared('computer'),
  'free-access-to-internet': some((service) => answers('connection')(service) && isOnSite(service)),
  // Money and daily life.
  'budget-adviser': inNetwork('points-conseil-budget', 'cresus'),
  'debt-file': declared('debt'),
  'food-aid': some((service) => answers('food')(service) && service.type?.startsWith('aide-') === true),
  clothes: ofType('aide-materielle', 'clothes'),
  furniture: declared('appliances'),
  // Home.
  shelter: inNetwork('siao', 'chrs', 'chu'),
  'eviction-prevention': declared('unpaidRent', 'keepHome'),
  'housing-advice': ofType('information', 'homeSearch', 'rent', 'moveHome'),
  'supported-tenancy': ofType('accompagnement', 'rent', 'moveHome'),
  'youth-home': inNetwork('residences-fjt'),
  // Health.
  care: declared('care'),
  'addiction-care': inNetwork('csapa', 'caarud'),
  'psychological-care': ofType('accompagnement', 'mentalHealth'),
  'sexual-health': declared('sexualHealth'),
  'disability-file': declared('disabilityFile'),
  'disability-house': inNetwork('mdph'),
  // Family.
  childcare: declared('childcare'),
  parenting: declared('parenting'),
  'carers-support': declared('carers'),
  'help-at-home': declared('housework', 'dependent'),
  'victims-support': declared('violence'),
  // Learning and work.
  'french-lessons': some((service) => answers('french')(service) && isGroup(service)),
  'counting-lessons': declared('counting'),
  'youth-job-centre': inNetwork('mission-locale'),
  'job-adviser': declared('jobSearch', 'offers', 'cv', 'interview'),
  'disability-job-adviser': inNetwork('cap-emploi-reseau-cheops'),
  'work-integration': inNetwork('aci', 'ai', 'ei'),
  'training-adviser': declared('training', 'trainingFile'),
  'business-adviser': declared('business'),
  'international-adviser': declared('returnToFrance', 'workAbroad'),
  // Moving.
  'mobility-platform': inNetwork('mobin', 'wimoov'),
  'vehicle-at-low-price': ofType('aide-materielle', 'vehicle'),
  garage: declared('repair'),
  'driver-or-bicycle': declared('transport'),
  'driving-school': declared('licence'),
  // Others.
  company: declared('company'),
  confidence: declared('confidence'),
  sport: declared('sport'),
  volunteering: declared('volunteering'),
} as const satisfies Record<string, Plays>;

export type Role = keyof typeof ROLES;
