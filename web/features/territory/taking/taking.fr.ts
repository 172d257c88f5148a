/** How a list of partners is taken away. */
export const taking = {
  title: 'Emporter cette liste',
  lead: 'Toutes les pages de la liste, pour ce sujet et avec les filtres choisis.',
  csv: 'CSV pour un tableur, intitulés en français',
  csvCodes: 'CSV aux codes du standard data·inclusion',
  geojson: 'GeoJSON, pour une carte',
  feed: 'Flux Atom : fiches nouvelles, changées ou fermées'.replace(' :', '\u00a0:'),
  feedTitle: (nom: string) => `Fiches de ${nom}`,
  copy: 'Copier l’adresse de cette vue',
  copied: 'Adresse copiée',
  print: 'Imprimer la page',
  file: (nom: string) => `Partenaires ${nom}`,
} as const;
