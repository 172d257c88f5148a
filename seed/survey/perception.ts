import type { ListedFinding } from '#api/domain/guidance/finding';
import { PARTS } from './source.ts';

const part = PARTS.perception;
const lived = 'Réponses à la question : comment vivez-vous la numérisation ?';
const positive = 'Situations citées où le numérique a eu un effet positif';
const brake = 'Réponses à la question du plus grand frein numérique pour les professionnels';
const afraid = 'Celles et ceux qui craignent de perdre le lien humain';

export const PERCEPTION: readonly ListedFinding[] = [
  {
    id: 'B1',
    figure: '80,8 % / 19,2 %',
    base: lived,
    part,
    fact: 'Quatre personnes sur cinq vivent plutôt bien la numérisation de leur travail, une sur cinq plutôt mal.',
  },
  {
    id: 'B2',
    figure: '74 % / 85 %',
    base: lived,
    part,
    fact: 'Les plus de 45 ans sont un peu moins à l’aise que les moins de 45 ans.',
  },
  {
    id: 'B3',
    figure: '36 % / 23 %',
    base: 'Explications données à leur ressenti',
    part,
    fact: 'Les facilités sont citées plus souvent que les problèmes qui les contrebalancent.',
  },
  {
    id: 'B4',
    figure: '24 % / 11 % / 6 %',
    base: 'Celles et ceux qui sont à l’aise',
    part,
    fact: 'Ce qui aide : s’organiser, retrouver une information centralisée et tracée, communiquer.',
  },
  {
    id: 'B5',
    figure: '35 %',
    base: positive,
    part,
    fact: 'Procédures et méthodes s’améliorent : 13 % citent un traitement plus rapide, 10 % des échanges plus rapides entre acteurs.',
  },
  {
    id: 'B6',
    figure: '29 %',
    base: positive,
    part,
    fact: 'Des droits et des informations deviennent accessibles (travail, logement, prestations) : 16 % racontent un droit ouvert ou débloqué.',
    suggestion:
      'Profitez du rendez-vous pour passer en revue tous les droits, pas seulement celui qui bloque.',
    bears_on: { needs: ['difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits'] },
  },
  {
    id: 'B7',
    figure: '19 %',
    base: positive,
    part,
    fact: 'Des outils simples soutiennent l’autonomie et le lien à distance, aussi pour des personnes qui ne lisent pas ou ne parlent pas français.',
    suggestion:
      'Un message vocal ou une traduction sur le téléphone peut préparer la rencontre, sans la remplacer.',
    bears_on: {
      needs: ['lecture-ecriture-calcul--maitriser-le-francais', 'remobilisation--lien-social'],
      publics: ['personnes-exilees'],
    },
  },
  {
    id: 'B8',
    figure: '43 %',
    base: 'Ensemble des personnes qui ont répondu',
    part,
    fact: 'Des problèmes, parfois profonds, sont attribués au tout-numérique.',
  },
  {
    id: 'B9',
    figure: '28 %',
    base: 'Celles et ceux qui sont à l’aise',
    part,
    fact: 'Même à l’aise, on relève des problèmes.',
  },
  {
    id: 'B10',
    figure: '34 % / 43 %',
    base: 'Réponses à la question de ce que le numérique a changé dans le métier',
    part,
    fact: 'Les effets négatifs sont détaillés plus souvent après dix ans d’expérience ; la perte de relation y passe de 11 à 16 %.',
  },
  {
    id: 'B11',
    part,
    fact: 'Celles et ceux qui le vivent mal citent la multiplication des outils, des identifiants et des mots de passe, des interfaces qui ne se ressemblent pas, et un malaise sur la sécurité des données et le secret professionnel.',
    suggestion:
      'Ne notez pas les mots de passe de la personne : un aidant habilité Aidants Connect agit avec un mandat.',
    bears_on: { needs: ['numerique--acceder-a-des-services-en-ligne'] },
  },
  {
    id: 'B12',
    figure: '51 %',
    base: brake,
    part,
    fact: 'La crainte de perdre le lien humain vient en tête, loin devant la formation, la connexion et l’équipement (environ 15 % chacun).',
    suggestion: 'Appelez avant d’écrire, et proposez une rencontre en face à face.',
    bears_on: {
      brakes: ['accompagnement-individuel'],
      needs: ['remobilisation--lien-social'],
      groups: ['remobilisation'],
    },
  },
  {
    id: 'B13',
    figure: '46 %',
    base: 'Réponses à la même question, parmi celles et ceux qui sont à l’aise',
    part,
    fact: 'La perte du lien reste le premier frein nommé.',
  },
  {
    id: 'B14',
    figure: '55 %',
    base: afraid,
    part,
    fact: 'Le numérique met de la distance : du temps mangé, moins de rencontres, l’écran comme barrière pendant l’entretien.',
  },
  {
    id: 'B15',
    figure: '14 %',
    base: afraid,
    part,
    fact: 'Des formulaires rigides ne savent pas traiter les situations complexes.',
    suggestion:
      'Si la situation n’entre pas dans les cases, demandez un rendez-vous avec une personne qui peut décider.',
    bears_on: {
      needs: [
        'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire',
        'difficultes-administratives-ou-juridiques--beneficier-dune-mesure-daccompagnement-adapte',
      ],
      publics: ['personnes-en-situation-juridique-specifique'],
    },
  },
  {
    id: 'B16',
    figure: '5 %',
    base: afraid,
    part,
    fact: 'Plus personne n’est joignable dans les institutions.',
    suggestion:
      'Demandez au partenaire s’il a une ligne réservée aux professionnels, et notez-la dans votre équipe.',
    bears_on: {
      needs: ['difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives'],
    },
  },
  {
    id: 'B17',
    figure: '25 %',
    base: 'Vulnérabilités que l’exclusion numérique renforce',
    part,
    fact: 'L’accès aux droits est cité, et avec lui la précarité économique.',
    suggestion: 'Vérifiez d’abord qu’aucun droit n’est suspendu faute de démarche en ligne.',
    bears_on: {
      needs: ['difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits'],
      groups: ['difficultes-financieres'],
      publics: ['beneficiaires-des-minimas-sociaux'],
    },
  },
  {
    id: 'B18',
    figure: '99,83 %',
    base: 'Réponses à la question : une faible inclusion numérique renforce-t-elle les vulnérabilités ?',
    part,
    fact: 'C’est un accord presque unanime : seules 11 personnes ne sont pas de cet avis.',
  },
  {
    id: 'B19',
    figure: '0,45 %',
    base: '1 782 réponses',
    part,
    fact: 'Presque personne ne refuse le numérique en tant que tel (8 réponses).',
  },
];
