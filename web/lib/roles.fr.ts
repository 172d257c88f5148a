/** What kind of help a partner gives; the first that matches is said. */
const roles: readonly { words: string; networks?: readonly string[]; needs?: readonly string[] }[] = [
  { words: 'Fait avec la personne, et pour elle avec un mandat', networks: ['aidants-connect'] },
  {
    words: 'Fait les démarches avec la personne',
    networks: ['france-service', 'pimms-mediation', 'msap', 'ccas-cias', 'communes'],
  },
  {
    words: 'Apprend à faire, pas à pas',
    networks: ['conseillers-numeriques', 'espaces-publics-numeriques', 'reseau-app'],
  },
  {
    words: 'Connaît les droits',
    networks: ['points-justice', 'cidff', 'mdph', 'points-conseil-budget', 'cresus', 'caf', 'cpam', 'unaf'],
  },
  {
    words: 'Fournit ou finance',
    needs: [
      'numerique--acquerir-un-equipement',
      'equipement-et-alimentation--',
      'mobilite--acceder-a-un-vehicule',
    ],
  },
  { words: 'Accompagne vers l’emploi', needs: ['trouver-un-emploi--', 'preparer-sa-candidature--'] },
  { words: 'Apprend à faire, pas à pas', needs: ['numerique--maitriser', 'lecture-ecriture-calcul--'] },
  {
    words: 'Fait les démarches avec la personne',
    needs: ['difficultes-administratives', 'numerique--acceder'],
  },
];

/** What a structure of these networks does for these needs; null when nothing tells it. */
export function roleOf(networks: readonly string[], needs: readonly string[]): string | null {
  const role = roles.find(
    (each) =>
      each.networks?.some((network) => networks.includes(network)) ||
      each.needs?.some((prefix) => needs.some((code) => code.startsWith(prefix))),
  );
  return role?.words ?? null;
}
