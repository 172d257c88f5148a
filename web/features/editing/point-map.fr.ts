/** What is said around the map on which the point is moved. */
export const pointMap = {
  show: 'Déplacer le repère sur la carte',
  hide: 'Masquer la carte',
  loading: 'Chargement de la carte…',
  without: 'L’emplacement reste tel qu’il était.',
} as const;
