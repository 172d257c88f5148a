/** What a reader may come to the survey for; a finding may belong to several. */
export const THEMES = [
  {
    value: 'repondants',
    label: 'Qui a répondu',
    findings: ['P1', 'P2', 'P3', 'P4', 'P5'],
  },
  {
    value: 'lien',
    label: 'Lien humain',
    findings: ['A6', 'A8', 'B3', 'B10', 'B12', 'B13', 'B14', 'B16', 'C1', 'C5', 'C12', 'R11'],
  },
  {
    value: 'droits',
    label: 'Accès aux droits',
    findings: ['A7', 'A20', 'B5', 'B6', 'B15', 'B17', 'C10', 'R6', 'R8', 'R9', 'R10'],
  },
  {
    value: 'accompagner',
    label: 'Accompagner au numérique',
    findings: ['A9', 'A10', 'A11', 'A12', 'A13', 'A14', 'A16', 'A17', 'B7', 'B18', 'C4'],
  },
  {
    value: 'alternatives',
    label: 'Alternatives au numérique',
    findings: ['A17', 'A19', 'B19', 'C7', 'C12', 'R8', 'R9', 'R11'],
  },
  {
    value: 'lieux',
    label: 'Lieux, horaires, équipement',
    findings: ['A2', 'A15', 'A18', 'C4', 'R2', 'R12'],
  },
  {
    value: 'metier',
    label: 'Métier et formation',
    findings: [
      'A1',
      'A5',
      'A8',
      'B1',
      'B2',
      'B4',
      'B8',
      'B9',
      'B10',
      'B11',
      'C2',
      'C8',
      'C9',
      'R1',
      'R3',
      'R5',
    ],
  },
  {
    value: 'outils',
    label: 'Outils et données',
    findings: ['A2', 'A3', 'A4', 'B4', 'B11', 'C3', 'C6', 'C10', 'C11', 'R4', 'R7', 'R10'],
  },
] as const;

export type Theme = (typeof THEMES)[number]['value'];
