import type { ListedFinding } from '#api/domain/guidance/finding';
import { PARTS } from './source.ts';

const part = PARTS.practice;
const job = 'Réponses à la question de ce que le numérique a changé dans le métier';
const practice = 'Réponses à la question de ce que le numérique a changé dans les pratiques';
const actions = 'Actions citées par celles et ceux qui agissent';
const missing = 'Ce qui manque, selon celles et ceux qui agissent';

export const PRACTICE: readonly ListedFinding[] = [
  { id: 'A1', figure: '59 %', base: job, part, fact: 'Le numérique facilite le cadre de travail.' },
  {
    id: 'A2',
    figure: '16 %',
    base: job,
    part,
    fact: 'De nouveaux outils et de nouveaux partenaires apparaissent, dont les maisons France Services.',
  },
  { id: 'A3', figure: '14 %', base: job, part, fact: 'On accède mieux à l’information.' },
  {
    id: 'A4',
    figure: '13 %',
    base: practice,
    part,
    fact: 'Échanger et travailler en partenariat est plus simple.',
  },
  { id: 'A5', figure: '13 %', base: job, part, fact: 'On s’organise mieux et on gagne du temps.' },
  {
    id: 'A6',
    figure: '37 %',
    base: practice,
    part,
    fact: 'Le lien avec les personnes s’est transformé et l’accompagnement a perdu en qualité.',
    suggestion: 'Gardez un temps sans écran dans l’entretien : la démarche en ligne peut venir après.',
    bears_on: { needs: ['remobilisation--bien-etre-confiance-en-soi'] },
  },
  { id: 'A7', figure: '14 %', base: practice, part, fact: 'Le numérique complique et surcharge le travail.' },
  {
    id: 'A8',
    figure: '11 %',
    base: job,
    part,
    fact: 'Les conditions de travail se dégradent, chacun se retrouve plus seul.',
  },
  {
    id: 'A9',
    figure: '14 %',
    base: practice,
    part,
    fact: 'La médiation numérique est citée spontanément comme entrée dans le métier.',
  },
  {
    id: 'A10',
    figure: '91,4 % / 8,6 %',
    base: 'Réponses à la question : agissez-vous face à une personne en précarité numérique ?',
    part,
    fact: 'Presque tout le monde considère que l’inclusion numérique fait partie de son champ ; une minorité estime que ce n’est pas sa mission.',
  },
  {
    id: 'A11',
    figure: '38 %',
    base: actions,
    part,
    fact: 'Orienter vers un autre acteur est le geste le plus cité : associations d’inclusion numérique, France Services, conseillers numériques, tiers-lieux, médiathèques.',
  },
  {
    id: 'A12',
    figure: '17 %',
    base: actions,
    part,
    fact: 'D’autres accompagnent sur place, seul à seul ou en atelier.',
    suggestion:
      'Demandez si le partenaire propose du seul à seul : un atelier collectif ne convient pas à tout le monde.',
    bears_on: {
      brakes: ['accompagnement-individuel'],
      needs: ['numerique--maitriser-les-fondamentaux-du-numerique'],
    },
  },
  {
    id: 'A13',
    part,
    fact: 'Faire à la place de la personne est à éviter : faire avec elle, ou la faire faire, construit son autonomie.',
    suggestion:
      'Faites avec la personne plutôt qu’à sa place ; si elle ne peut pas, cherchez un aidant habilité.',
    bears_on: {
      needs: ['numerique--maitriser-les-fondamentaux-du-numerique'],
      groups: ['numerique'],
    },
  },
  {
    id: 'A14',
    figure: '55 %',
    base: 'Celles et ceux qui agissent face à la précarité numérique',
    part,
    fact: 'Un peu plus de la moitié est satisfaite de ce qu’elle propose ; les autres disent ce qui manque.',
  },
  {
    id: 'A15',
    figure: '15 %',
    base: missing,
    part,
    fact: 'Le manque de temps, d’équipement et d’argent est le premier frein.',
    suggestion:
      'Demandez aussi un prêt ou un accès sur place : la personne peut commencer sans attendre d’avoir son matériel.',
    bears_on: {
      needs: ['numerique--acquerir-un-equipement', 'numerique--acceder-a-une-connexion-internet'],
    },
  },
  {
    id: 'A16',
    figure: '14 %',
    base: missing,
    part,
    fact: 'Il y a trop peu de formations et de supports pour le public.',
    suggestion: 'Demandez au partenaire s’il remet un support papier que la personne garde chez elle.',
    bears_on: { needs: ['numerique--maitriser-les-fondamentaux-du-numerique'] },
  },
  {
    id: 'A17',
    part,
    fact: 'L’offre accueille mal les personnes handicapées, celles qui ne parlent pas français, celles qui ne lisent pas ou qui ont des troubles cognitifs ; des documents faciles à lire et à comprendre sont réclamés.',
    suggestion:
      'Dites au partenaire, dès l’appel, la langue de la personne ou l’aménagement utile, et remettez-lui la feuille en gros caractères.',
    bears_on: {
      needs: ['sante--constituer-un-dossier-mdph-invalidite'],
      groups: ['lecture-ecriture-calcul'],
      publics: ['personnes-en-situation-de-handicap', 'personnes-exilees'],
    },
  },
  {
    id: 'A18',
    part,
    fact: 'Des lieux restent difficiles à atteindre, à la campagne ou sans bus, et leurs horaires conviennent mal à celles et ceux qui travaillent.',
    suggestion:
      'Demandez une permanence plus proche, un rendez-vous par téléphone ou un passage itinérant, et vérifiez l’horaire avant le trajet.',
    bears_on: {
      brakes: ['ne-peut-pas-se-deplacer'],
      groups: ['mobilite'],
      steps: ['departement', 'region'],
    },
  },
  {
    id: 'A19',
    part,
    fact: 'Des alternatives au numérique sont demandées : formulaires papier, personnes relais, écrivains publics.',
    suggestion:
      'Demandez le formulaire papier à l’organisme, ou un écrivain public à la mairie ou à France Services.',
    bears_on: { brakes: ['pas-en-ligne'] },
  },
  {
    id: 'A20',
    part,
    fact: 'Un compte bloqué arrête toutes les démarches. France Services n’aide que si l’organisme y est représenté, et même alors le blocage est rarement levé.',
    suggestion:
      'Si un compte est bloqué, demandez au lieu, avant le déplacement, s’il joint cet organisme ; sinon, appelez directement l’organisme.',
    bears_on: { needs: ['numerique--acceder-a-des-services-en-ligne'] },
  },
];
