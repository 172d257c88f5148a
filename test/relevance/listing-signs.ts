import type { SeenPartner } from './seen-partner.ts';

/** The word of each language in a French text. */
export const LANGUAGE_WORDS: Record<string, RegExp> = {
  ar: /arabe/i,
  uk: /ukrain/i,
  ru: /russe/i,
  es: /espagnol/i,
  en: /anglais/i,
  pt: /portugais/i,
  it: /italien/i,
  de: /allemand/i,
  tr: /turc/i,
  ro: /roumain/i,
  fa: /dari|persan|farsi/i,
  ps: /pach/i,
  zh: /chinois|mandarin/i,
  ta: /tamoul/i,
  lsf: /lsf|signes/i,
  interpreter: /interpr|traduc/i,
};

/** What makes a structure play a part: its networks, or the type of a service that helps. */
const ROLE_SIGNS: Record<string, { networks: string[]; types: string[] }> = {
  'does-for': { networks: ['aidants-connect'], types: [] },
  'does-with': {
    networks: [
      'ccas-cias',
      'communes',
      'france-service',
      'maisons-des-solidarites',
      'msap',
      'pimms-mediation',
    ],
    types: ['accompagnement'],
  },
  teaches: {
    networks: ['conseillers-numeriques', 'espaces-publics-numeriques', 'reseau-app'],
    types: ['atelier', 'formation'],
  },
  'knows-rights': {
    networks: ['caf', 'cidff', 'cpam', 'cresus', 'mdph', 'points-conseil-budget', 'points-justice', 'unaf'],
    types: [],
  },
  equips: { networks: [], types: ['aide-financiere', 'aide-materielle'] },
};

/** Whether a sign of the role is in the rows. */
export function playsRole({ structure, services }: SeenPartner, role: string): boolean {
  const signs = ROLE_SIGNS[role];
  if (!signs) return false;
  return (
    structure.reseaux_porteurs.some((network) => signs.networks.includes(network)) ||
    services.some(({ type }) => signs.types.includes(type ?? ''))
  );
}
