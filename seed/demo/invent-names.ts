import { drawInteger, drawOne, type Draw } from './draw.ts';
import type { Kind } from './kind.ts';

const WORDS = [
  'du Tilleul bleu',
  'des Trois Marronniers',
  'de la Clairière',
  'du Vieux Pont',
  'des Hirondelles',
  'du Rouge-gorge',
  'de l’Églantine',
  'des Quatre Vents',
  'du Fil d’argent',
  'de la Lanterne',
  'des Genêts',
  'du Noisetier',
  'de la Source claire',
  'des Alouettes',
  'du Cerisier',
  'de l’Arc-en-ciel',
  'de la Passerelle',
  'des Bleuets',
  'du Phare',
  'de la Ruche',
  'du Figuier',
  'des Mésanges',
  'de la Grande Ourse',
  'du Sureau',
  'des Coquelicots',
  'de l’Étoile du soir',
  'du Châtaignier',
  'de la Boussole',
  'des Roseaux',
  'du Martin-pêcheur',
  'de l’Ancienne Gare',
  'des Lucioles',
  'du Verger',
  'de la Fontaine verte',
  'des Deux Rives',
  'du Chêne vert',
  'de la Tisserande',
  'des Amandiers',
  'du Cadran',
  'de l’Écluse',
  'des Cigales',
  'du Petit Jour',
  'de la Rose des vents',
  'des Peupliers',
  'du Colibri',
  'de la Marelle',
  'des Glycines',
  'du Saule',
] as const;

const WAYS = ['rue', 'rue', 'rue', 'avenue', 'place', 'impasse', 'chemin', 'allée', 'boulevard'] as const;

/** « de Chambéry », « du Mans », « des Sables-d’Olonne », « de La Rochelle », « d’Annecy », « de Paris 12e ». */
export function ofCommune(nom: string): string {
  const name = nom.replace(/ Arrondissement$/, '').replaceAll("'", '’');
  if (name.startsWith('Le ')) return `du ${name.slice(3)}`;
  if (name.startsWith('Les ')) return `des ${name.slice(4)}`;
  return /^[AEIOUYÀÂÉÈÊËÎÏÔŒÙÛH]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** The name of a structure of this kind in this commune. */
export function inventName(draw: Draw, { noms }: Kind, commune: string): string {
  const word = drawOne(draw, WORDS);
  return drawOne(draw, noms).replace('{de}', ofCommune(commune)).replace('{word}', word);
}

/** A number and a way drawn apart from the commune: if they exist there, it is by chance. */
export function inventAddress(draw: Draw): string {
  const way = drawOne(draw, WAYS);
  return `${drawInteger(draw, 1, 148)} ${way} ${drawOne(draw, WORDS)}`;
}

const COMPLEMENTS = [
  'Bâtiment B, 1er étage',
  'Entrée par la cour',
  'Derrière la mairie',
  'Rez-de-jardin',
  'Face à l’arrêt de bus',
] as const;

/** How to find the door, now and then. */
export function inventComplement(draw: Draw): string | null {
  return draw() < 0.12 ? drawOne(draw, COMPLEMENTS) : null;
}

/** Lower case without accents nor signs, for addresses of mail and site. */
export function slugOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
