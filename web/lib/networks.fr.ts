import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';

/** Networks whose name in the standard is longer than the one used in the field. */
const networkNames: Partial<Record<string, string>> = {
  adie: 'Adie',
  afpa: 'Afpa',
  anlci: 'ANLCI',
  ase: 'Aide sociale à l’enfance',
  caf: 'CAF',
  carsat: 'Carsat',
  'ccas-cias': 'CCAS ou CIAS',
  chrs: 'CHRS',
  cidff: 'CIDFF',
  cmp: 'CMP',
  cms: 'CMS',
  cnam: 'Cnam',
  communes: 'Commune',
  cpam: 'Assurance maladie',
  'cap-emploi-reseau-cheops': 'Cap emploi',
  csapa: 'Csapa',
  departements: 'Département',
  dgfip: 'impôts',
  'france-service': 'France Services',
  'france-titres': 'titres (permis, identité, carte grise)',
  impots: 'impôts',
  justice: 'justice',
  'maisons-des-solidarites': 'Maison des solidarités',
  mdph: 'MDPH',
  msa: 'MSA',
  'mutualite-sociale-agricole': 'MSA',
  'pimms-mediation': 'Pimms Médiation',
  plie: 'Plie',
  'points-conseil-budget': 'Point conseil budget',
  'points-justice': 'Point-justice',
  'residences-fjt': 'Foyer de jeunes travailleurs',
  siao: 'SIAO',
  spip: 'Spip',
  urssaf: 'Urssaf',
};

/** A network as it is called in the field. */
export function networkName(code: string): string {
  return networkNames[code] ?? RESEAUX_PORTEURS.find(({ value }) => value === code)?.label ?? code;
}
