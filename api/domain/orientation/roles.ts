import { groupOf } from '#api/domain/vocabulary/thematiques';
import type { ReseauPorteur } from '#api/domain/vocabulary/reseaux-porteurs';
import type { TypeService } from '#api/domain/vocabulary/service-lists';
import type { Thematique, ThematiqueGroup } from '#api/domain/vocabulary/thematiques';
import type { CandidateService, Situation } from './candidate.ts';
import type { Match } from './match-candidate.ts';

/**
 * What a partner does for someone, which is not the same help (product.md, the worker's screen, point 3): does it for her
 * with a mandate, does it with her, teaches her, knows the law, gives or pays for things, goes along with her, informs.
 */
export const ROLES = [
  'does-for',
  'does-with',
  'teaches',
  'knows-rights',
  'equips',
  'accompanies',
  'informs',
] as const;

export type Role = (typeof ROLES)[number];

/** Needs that are a matter of forms, accounts and letters. */
const PROCEDURES: readonly Thematique[] = [
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
  'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
  'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete',
  'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement',
  'numerique--acceder-a-des-services-en-ligne',
  'sante--constituer-un-dossier-mdph-invalidite',
];

const LEARNING: readonly Thematique[] = [
  'lecture-ecriture-calcul--maitriser-le-calcul',
  'lecture-ecriture-calcul--maitriser-le-francais',
  'numerique--maitriser-les-fondamentaux-du-numerique',
  'mobilite--preparer-un-permis',
];

const RIGHTS: readonly Thematique[] = [
  'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
  'difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination',
  'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire',
  'difficultes-financieres--situation-dendettement-surendettement',
  'famille--surmonter-conflits-separation-violence',
  'logement-hebergement--reduire-les-impayes-de-loyer',
  'logement-hebergement--se-maintenir-dans-le-logement',
];

const GOODS: readonly Thematique[] = [
  'mobilite--acceder-a-un-vehicule',
  'mobilite--financer-ma-mobilite',
  'numerique--acceder-a-une-connexion-internet',
  'numerique--acquerir-un-equipement',
];

const GOODS_GROUPS: readonly ThematiqueGroup[] = ['equipement-et-alimentation'];

const ROLE_OF_NETWORK: Partial<Record<ReseauPorteur, Role>> = {
  'aidants-connect': 'does-for',
  'ccas-cias': 'does-with',
  communes: 'does-with',
  'france-service': 'does-with',
  'maisons-des-solidarites': 'does-with',
  msap: 'does-with',
  'pimms-mediation': 'does-with',
  'conseillers-numeriques': 'teaches',
  'espaces-publics-numeriques': 'teaches',
  'reseau-app': 'teaches',
  caf: 'knows-rights',
  cidff: 'knows-rights',
  cpam: 'knows-rights',
  cresus: 'knows-rights',
  mdph: 'knows-rights',
  'points-conseil-budget': 'knows-rights',
  'points-justice': 'knows-rights',
  unaf: 'knows-rights',
};

const NETWORK_ROLES: ReadonlyMap<string, Role> = new Map(Object.entries(ROLE_OF_NETWORK));

/** The needs in which a role makes sense; those that are not here make sense for any. */
const ROLE_NEEDS: Partial<Record<Role, readonly Thematique[]>> = {
  'does-for': PROCEDURES,
  'does-with': PROCEDURES,
  teaches: LEARNING,
  'knows-rights': [...RIGHTS, ...PROCEDURES],
};

const TYPE_ROLES: Record<TypeService, Role> = {
  'aide-financiere': 'equips',
  'aide-materielle': 'equips',
  atelier: 'teaches',
  formation: 'teaches',
  accompagnement: 'accompanies',
  information: 'informs',
};

const isGoods = (need: Thematique) => GOODS.includes(need) || GOODS_GROUPS.includes(groupOf(need));

/** What of a partner tells its roles: its networks, its services that answer, the needs that they answer. */
export interface Player {
  /** Codes of `reseaux_porteurs`. */
  networks: readonly string[];
  services: readonly Pick<CandidateService, 'type' | 'thematiques'>[];
  covers: readonly Thematique[];
}

/** The roles that a partner plays for the needs that it covers, by its networks and by the type of those services. */
export function rolesOf({ networks, services, covers }: Player): Role[] {
  const byNetwork = networks.flatMap((network) => NETWORK_ROLES.get(network) ?? []);
  const byType = services.flatMap(({ type, thematiques }) => {
    if (type === null) return [];
    const role = TYPE_ROLES[type];
    if (role === 'accompanies' && thematiques.some((need) => PROCEDURES.includes(need)))
      return ['does-with' as const];
    return role === 'equips' && !thematiques.some(isGoods) ? ['accompanies' as const] : [role];
  });
  const played = new Set<Role>([...byNetwork, ...byType].filter((role) => makesSense(role, covers)));
  return ROLES.filter((role) => played.has(role));
}

const makesSense = (role: Role, covers: readonly Thematique[]): boolean =>
  ROLE_NEEDS[role]?.some((need) => covers.includes(need)) ?? true;

/** The roles of a match. */
export const rolesOfMatch = ({ candidate, services, covers }: Match): Role[] =>
  rolesOf({ networks: candidate.structure.reseaux_porteurs, services, covers });

/** The roles that these needs and brakes call for, by need: whoever plays one of them is better placed than who does not. */
export function rolesWanted({ needs, brakes }: Pick<Situation, 'needs' | 'brakes'>): Role[] {
  const wanted = new Set<Role>();
  const offline = brakes.includes('pas-en-ligne');
  for (const need of needs) {
    if (PROCEDURES.includes(need)) wanted.add('does-with').add('does-for');
    if (LEARNING.includes(need) && !offline) wanted.add('teaches');
    if (RIGHTS.includes(need)) wanted.add('knows-rights');
    if (isGoods(need)) wanted.add('equips');
  }
  return ROLES.filter((role) => wanted.has(role));
}
