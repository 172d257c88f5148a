import { listOf } from '#web/lib/french.ts';
import type { Brake, PersonalDatumKind } from '#api/domain/need/recognition';

/** What the worker reads around her own words. */
export const obstacle = {
  title: 'Quel obstacle rencontre la personne ?',
  label: 'Avec vos mots',
  privacy: 'Ce texte reste sur votre appareil.',
  privacyMore: 'Il n’est ni envoyé ni conservé\u00a0: seuls partent la commune et ce qui est compris.',
  restart: 'Nouvelle situation',
  examplesLabel: 'Par exemple',
  promise:
    'Dites ce qui bloque, comme à une collègue : Baguette propose le moins de partenaires possible, et dit pourquoi.',
  examples: [
    'Compte Ameli bloqué, pas d’ordinateur, et elle n’ose pas appeler',
    'Dettes de loyer, il a reçu un commandement de payer',
    'Jeune sans permis, pas de bus, un entretien d’embauche mardi',
  ],
} as const;

export const understood = {
  title: 'Compris :',
  region: 'Ce qui est compris',
  nothing: 'aucun besoin pour l’instant.',
  toConfirm: 'à confirmer',
  confirm: (label: string) => `Confirmer « ${label} »`,
  remove: (label: string) => `Retirer « ${label} »`,
  from: (words: readonly string[]) => `d’après ${listOf(words.map((word) => `« ${word} »`))}`,
  why: 'D’où cela vient-il\u202f?',
  removed: (label: string) => `« ${label} » est retiré.`,
  undo: 'Annuler',
  said: (labels: readonly string[]) =>
    labels.length > 0 ? `Compris : ${listOf(labels)}.` : 'Aucun besoin compris pour l’instant.',
} as const;

export const pickers = {
  addNeed: 'Ajouter un besoin',
  searchNeed: 'Chercher parmi les besoins',
  addProfile: 'Préciser la situation',
  searchProfile: 'Chercher une situation',
  nothing: 'Rien ne correspond à ces mots.',
  brakes: 'Ce qui change qui peut aider',
  publics: 'La personne fait partie des…',
} as const;

export const noNeed = {
  title: 'Aucun besoin n’est compris dans ce texte',
  removed: 'Vous avez retiré tous les besoins compris',
  help: 'Dites ce qui est bloqué ou ce qu’il faudrait obtenir : « ne peut pas payer son loyer », « pas de voiture pour aller travailler », « doit remplir un dossier MDPH ». Ou choisissez dans la liste.',
  list: 'Les besoins par groupe',
} as const;

export const brakeLabels: Record<Brake, string> = {
  'accompagnement-individuel': 'a besoin d’un accompagnement individuel',
  'ne-peut-pas-se-deplacer': 'ne peut pas se déplacer',
  'pas-en-ligne': 'ne peut pas faire en ligne',
};

const exposedNames: Record<PersonalDatumKind, string> = {
  name: 'un nom',
  phone: 'un numéro de téléphone',
  email: 'une adresse électronique',
  address: 'une adresse',
  birth_date: 'une date de naissance',
  nir: 'un numéro de sécurité sociale',
  file_number: 'un numéro de dossier',
};

export const personalData = {
  found: (kinds: readonly PersonalDatumKind[]) =>
    `Votre texte semble contenir ${listOf([...new Set(kinds)].map((kind) => exposedNames[kind]))}.`,
  advice: 'Cela reste sur votre appareil, mais ce n’est pas utile pour trouver un partenaire.',
  mask: 'Masquer',
  masked: 'C’est masqué dans votre texte.',
  undo: 'Annuler',
} as const;
