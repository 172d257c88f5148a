import { NBSP } from '#web/lib/french.ts';

/** What is said of what holds for a while, and of an address that is hidden. */
export const livingWords = {
  section: 'En ce moment',
  near: (label: string) => `${label}${NBSP}: dates proches`,
  nearDays: [
    { days: 7, label: 'Une semaine' },
    { days: 14, label: 'Deux semaines' },
    { days: 30, label: 'Un mois' },
  ],
  until: (day: string) => `(${day})`,
  otherDay: 'Autre date',
  from: 'Du',
  to: 'Au, inclus',
  clear: (label: string) => `Effacer «${NBSP}${label}${NBSP}»`,
  over: 'Cette date est passée : plus rien n’est montré.',
  about: (wait: string) => `Environ ${wait}`,
  publish: 'Publier tout de suite',
  upTo: (day: string) => `${day} inclus`,
  fromTo: (first: string, last: string) => (first === last ? `Le ${last}` : `Du ${first} au ${last} inclus`),
  hide: 'Ne pas montrer l’adresse',
  hidden: 'Masquée : rien de l’adresse n’est gardé',
  shown: 'Montrée',
  erases:
    'En publiant, tout ce qui mène au lieu est effacé pour de bon, de la fiche, de ses services et de son histoire : adresse, code postal, repère, Siret, page Acceslibre, lien vers la source. Annuler ne le ramènera pas.',
  stays: 'Ce qui est déjà imprimé ou copié ailleurs ne peut pas être repris.',
  onlyCommune: 'L’adresse est masquée : seule la commune est gardée et montrée.',
  typeAgain: 'L’adresse n’a pas été gardée : écrivez-la de nouveau pour la montrer.',
} as const;
