import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { codeTable } from '../read-codes.ts';
import { NUMERIQUE_V0 } from './thematiques-v0.ts';

const FONDAMENTAUX: Thematique = 'numerique--maitriser-les-fondamentaux-du-numerique';
const EN_LIGNE: Thematique = 'numerique--acceder-a-des-services-en-ligne';

/** `services` of the digital-mediation schema: labels of v1.0.2, and of v0 (the same words as the codes of data·inclusion v0). */
export const PLACE_SERVICE_CODES = codeTable<Thematique>([], {
  ...NUMERIQUE_V0,
  'Accès internet et matériel informatique': 'numerique--acceder-a-une-connexion-internet',
  'Acquisition de matériel informatique à prix solidaire': 'numerique--acquerir-un-equipement',
  'Aide aux démarches administratives': [
    'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
    EN_LIGNE,
  ],
  'Compréhension du monde numérique': FONDAMENTAUX,
  'Insertion professionnelle via le numérique': [
    'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
    FONDAMENTAUX,
  ],
  'Loisirs et créations numériques': [FONDAMENTAUX, 'remobilisation--activites-sportives-et-culturelles'],
  'Maîtrise des outils numériques du quotidien': FONDAMENTAUX,
  'Parentalité et éducation avec le numérique': [
    'famille--soutien-a-la-parentalite-et-a-leducation',
    FONDAMENTAUX,
  ],
  'Utilisation sécurisée du numérique': FONDAMENTAUX,
});
