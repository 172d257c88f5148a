import type { ListedFinding } from '#api/domain/guidance/finding';
import { PARTS } from './source.ts';

const part = PARTS.tomorrow;
const fears = 'Craintes pour demain';
const hopes = 'Espoirs pour demain';
const wand = 'Réponses à la question : et si vous aviez une baguette magique ?';

export const TOMORROW: readonly ListedFinding[] = [
  {
    id: 'C1',
    figure: '50 %',
    base: fears,
    part,
    fact: 'Le lien avec les personnes se défait : 28 % redoutent des inégalités qui grandissent, 22 % un lien plus faible.',
  },
  {
    id: 'C2',
    figure: '29 %',
    base: fears,
    part,
    fact: 'Le métier se dégrade : surcharge, rôle d’agent administratif, remplacement, manque de moyens.',
  },
  {
    id: 'C3',
    figure: '13 %',
    base: fears,
    part,
    fact: 'La technique inquiète : sécurité des données, intelligence artificielle qui décide à la place des humains, algorithmes qui reçoivent et orientent ; 4 % craignent d’être dépassés.',
  },
  {
    id: 'C4',
    figure: '27 %',
    base: hopes,
    part,
    fact: 'Développer l’accès : formation (11 %), équipement, connexion, maillage de lieux, postes.',
    suggestion:
      'Ici, le maillage manque : signalez ce besoin sans réponse à votre coordination de territoire.',
    bears_on: { steps: ['national'] },
  },
  {
    id: 'C5',
    figure: '24 %',
    base: hopes,
    part,
    fact: 'L’échange et l’accompagnement humains d’abord, et de nouveau un contact avec les administrations.',
    suggestion: 'Proposez d’être là au premier rendez-vous, ou de passer l’appel ensemble.',
    bears_on: {
      brakes: ['accompagnement-individuel'],
      needs: ['remobilisation--bien-etre-confiance-en-soi'],
    },
  },
  {
    id: 'C6',
    figure: '18 % / 5 %',
    base: hopes,
    part,
    fact: 'Des outils efficaces et plus simples ; une information centralisée et des données protégées.',
  },
  {
    id: 'C7',
    figure: '14 %',
    base: hopes,
    part,
    fact: 'Un numérique facultatif, simple outil, avec d’autres voies possibles.',
    suggestion: 'Choisissez d’abord un partenaire qui reçoit au guichet ou répond au téléphone.',
    bears_on: { brakes: ['pas-en-ligne'] },
  },
  {
    id: 'C8',
    figure: '57 % / 43 % / 13 %',
    base: 'Réponses à la question : êtes-vous assez formés ?',
    part,
    fact: 'Plus de la moitié s’estime assez formée ; les autres pas assez, dont une part pas du tout.',
  },
  {
    id: 'C9',
    figure: '64 %',
    base: 'Celles et ceux qui vivent mal la numérisation',
    part,
    fact: 'Ne pas être assez formé est bien plus fréquent ici : 24 % pas du tout et 39 % pas assez.',
  },
  {
    id: 'C10',
    figure: '45 %',
    base: wand,
    part,
    fact: 'Le numérique servirait d’abord les plus en difficulté : 18 % voudraient des démarches allégées, 19 % un accès facilité par l’équipement ou la conception.',
  },
  {
    id: 'C11',
    figure: '21 %',
    base: wand,
    part,
    fact: 'Le numérique faciliterait le travail social : relier les professionnels, saisir un obstacle et obtenir les partenaires à solliciter, recenser toutes les offres et tous les contacts.',
  },
  {
    id: 'C12',
    figure: '13 %',
    base: wand,
    part,
    fact: 'Le numérique resterait un outil, au service des personnes.',
  },
];
