import type { Commune } from '#api/contract/communes.contract';

/** What the controls of the form say beside their own names. */
export const formWords = {
  noneChosen: 'Rien n’est choisi.',
  chosen: (label: string) => `${label} : ce qui est choisi`,
  remove: (label: string) => `Retirer « ${label} »`,
  nothingFound: 'Rien ne correspond à ces mots.',
  network:
    'Dû par le réseau : ce service vient de la loi ou de la charte de votre réseau. Vous pouvez le préciser.',
  unreadHours: (text: string) =>
    `Écrits par la source, mais illisibles : « ${text} ». Réglez-les ici pour les remplacer.`,
  ownHours: 'Ce service a les horaires de la structure.',
  setOwnHours: 'Donner des horaires à ce service',
  unfinishedHours: 'Ces horaires ne sont pas complets : corrigez-les avant de publier.',
  readOnly: 'Cette boîte dit qui tient la fiche : seule une personne responsable la change.',
  edited: 'modifié',
  added: 'nouveau',
  unnamed: 'Nouveau service',
  removeService: 'Retirer ce service',
  removed: (nom: string) => `« ${nom} » sera retiré de la fiche.`,
  keep: 'Le garder',
  bringBack: 'Remettre',
  ofService: (nom: string) => ` « ${nom} »`,
  atStructure: 'À l’adresse de la structure',
  elsewhere: 'Ailleurs',
  searchZone: 'Ajouter un territoire, par une commune',
  france: 'Toute la France',
  zoneChoices: 'Territoires à ajouter',
  zoneKinds: {
    commune: ({ nom }: Commune) => `La commune de ${nom}`,
    epci: ({ epci }: Commune) => `Intercommunalité : ${epci}`,
    departement: ({ departement }: Commune) => `Département : ${departement}`,
  },
} as const;
