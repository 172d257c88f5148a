/** What the button says, apart from the rest: it is on every card, and loaded with the home page. */
export const button = {
  report: 'Signaler un problème',
  about: (nom: string) => ` sur la fiche ${nom}`,
  loading: 'Ouverture…',
} as const;
