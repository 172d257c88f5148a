/** Closed list `Public` of the data·inclusion schema v1 (gip-inclusion/data-inclusion-schema, MIT). */
export const PUBLICS = [
  { value: 'actifs', label: 'Actifs' },
  { value: 'beneficiaires-des-minimas-sociaux', label: 'Bénéficiaires des minimas sociaux' },
  { value: 'demandeurs-emploi', label: 'Demandeurs d’emploi' },
  { value: 'etudiants', label: 'Étudiants' },
  { value: 'familles', label: 'Familles' },
  { value: 'femmes', label: 'Femmes' },
  { value: 'jeunes', label: 'Jeunes' },
  { value: 'personnes-en-situation-de-handicap', label: 'Personnes en situation de handicap' },
  { value: 'personnes-en-situation-durgence', label: 'Personnes en situation d’urgence' },
  {
    value: 'personnes-en-situation-juridique-specifique',
    label: 'Personnes en situation juridique spécifique',
  },
  { value: 'personnes-exilees', label: 'Personnes exilées' },
  { value: 'residents-qpv-frr', label: 'Résidents en QPV ou FRR' },
  { value: 'seniors', label: 'Séniors' },
  { value: 'tous-publics', label: 'Tous publics' },
] as const;

export type Public = (typeof PUBLICS)[number]['value'];
