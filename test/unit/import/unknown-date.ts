/** What every format says of a row that nothing dates. */
export const UNKNOWN_DATE = {
  field: 'date_maj',
  severity: 'warning',
  reason:
    'La date de mise à jour est inconnue : la fiche est gardée sans date. Une date dans le nom du fichier en tiendrait lieu.',
};
