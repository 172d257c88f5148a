/** Closed list `Frais` of the data·inclusion schema v1 (gip-inclusion/data-inclusion-schema, MIT). */
export const FRAIS = [
  { value: 'gratuit', label: 'Gratuit' },
  { value: 'payant', label: 'Payant' },
] as const;

export type Frais = (typeof FRAIS)[number]['value'];

/** Closed list `ModeAccueil` of the data·inclusion schema v1 (gip-inclusion/data-inclusion-schema, MIT). */
export const MODES_ACCUEIL = [
  { value: 'a-distance', label: 'À distance' },
  { value: 'en-presentiel', label: 'En présentiel' },
] as const;

export type ModeAccueil = (typeof MODES_ACCUEIL)[number]['value'];

/** Closed list `ModeMobilisation` of the data·inclusion schema v1 (gip-inclusion/data-inclusion-schema, MIT). */
export const MODES_MOBILISATION = [
  { value: 'envoyer-un-courriel', label: 'Envoyer un courriel' },
  { value: 'se-presenter', label: 'Se présenter' },
  { value: 'telephoner', label: 'Téléphoner' },
  { value: 'utiliser-lien-mobilisation', label: 'Utiliser le lien de mobilisation' },
] as const;

export type ModeMobilisation = (typeof MODES_MOBILISATION)[number]['value'];

/** Closed list `PersonneMobilisatrice` of the data·inclusion schema v1 (gip-inclusion/data-inclusion-schema, MIT). */
export const PERSONNES_MOBILISATRICES = [
  { value: 'professionnels', label: 'Professionnels' },
  { value: 'usagers', label: 'Usagers' },
] as const;

export type PersonneMobilisatrice = (typeof PERSONNES_MOBILISATRICES)[number]['value'];

/** Closed list `TypeService` of the data·inclusion schema v1 (gip-inclusion/data-inclusion-schema, MIT). */
export const TYPES_DE_SERVICES = [
  { value: 'accompagnement', label: 'Accompagnement' },
  { value: 'aide-financiere', label: 'Aide financière' },
  { value: 'aide-materielle', label: 'Aide materielle' },
  { value: 'atelier', label: 'Atelier' },
  { value: 'formation', label: 'Formation' },
  { value: 'information', label: 'Information' },
] as const;

export type TypeService = (typeof TYPES_DE_SERVICES)[number]['value'];
