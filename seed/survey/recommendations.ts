import type { ListedFinding } from '#api/domain/guidance/finding';
import { PARTS } from './source.ts';

const part = PARTS.recommendations;

/**
 * R9: article L. 112-8 CRPA opens a right to reach an administration on line; Conseil d’État, 27 November 2019,
 * no 422516: articles L. 112-8 to L. 112-10 set no duty to do so. A special text may, with another way for those who
 * cannot (Conseil d’État, 3 June 2022, no 452798), hence the reserve in the suggestion.
 */
export const RECOMMENDATIONS: readonly ListedFinding[] = [
  {
    id: 'R1',
    part,
    fact: 'Financer la formation des professionnels, à leurs outils et à l’accompagnement des personnes.',
  },
  { id: 'R2', part, fact: 'Financer l’équipement des structures : wifi, ordinateurs, logiciels.' },
  { id: 'R3', part, fact: 'Inscrire la culture numérique et algorithmique dans les formations.' },
  {
    id: 'R4',
    part,
    fact: 'Recueillir moins de données individuelles, et ne les demander qu’une fois.',
  },
  { id: 'R5', part, fact: 'Alléger les comptes rendus d’activité.' },
  { id: 'R6', part, fact: 'Verser automatiquement les prestations.' },
  { id: 'R7', part, fact: 'Construire les outils professionnels avec les professionnels.' },
  {
    id: 'R8',
    part,
    fact: 'Obliger par la loi à offrir une autre voie que la démarche en ligne : un lieu d’accueil et un numéro de téléphone.',
    suggestion:
      'Demandez à l’organisme son guichet ou son numéro : c’est la voie la plus sûre pour cette personne.',
    bears_on: { brakes: ['pas-en-ligne'] },
  },
  {
    id: 'R9',
    part,
    fact: 'Respecter le droit de ne pas passer par une démarche en ligne (article L. 112-8 du code des relations entre le public et l’administration).',
    suggestion:
      'La personne peut demander le papier, le téléphone ou le guichet : cet article ouvre un droit à la voie électronique, pas une obligation (Conseil d’État, 27 novembre 2019, n° 422516), sauf texte particulier.',
    by_law: true,
    bears_on: {
      brakes: ['pas-en-ligne'],
      needs: [
        'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete',
      ],
      groups: ['difficultes-administratives-ou-juridiques'],
    },
  },
  {
    id: 'R10',
    part,
    fact: 'Simplifier les démarches, harmoniser et rendre accessible leur présentation, les essayer avec des personnes en précarité.',
  },
  {
    id: 'R11',
    part,
    fact: 'Ouvrir des accueils administratifs que les professionnels peuvent joindre par téléphone.',
    suggestion:
      'Appelez plutôt que d’envoyer un courriel : un nom et une ligne directe serviront la prochaine fois.',
    bears_on: {
      needs: [
        'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        'sante--constituer-un-dossier-mdph-invalidite',
        'sante--acces-aux-soins',
      ],
    },
  },
  {
    id: 'R12',
    part,
    fact: 'Financer l’inclusion numérique dans la durée, dont les conseillers numériques.',
  },
];
