/** Bodies whose procedures a network helps with, by the code of the deduced services, as workers call them. */
const OPERATORS: Record<string, string> = {
  'assurance-retraite': 'Assurance retraite',
  caf: 'CAF',
  'cheque-energie': 'chèque énergie',
  cpam: 'Assurance maladie',
  dgfip: 'impôts',
  'france-travail': 'France Travail',
  interieur: 'ANTS (carte grise, permis, titres)',
  justice: 'justice',
  'la-poste': 'La Poste',
  'mutualite-sociale-agricole': 'MSA',
  urssaf: 'Urssaf',
};

/** The everyday name of an operator; its code when it has none. */
export const operatorLabel = (code: string): string => OPERATORS[code] ?? code;

export const OPERATOR_CODES = Object.keys(OPERATORS);
