/**
 * « France ruralités revitalisation », the rural zoning of the finance law for 2024 (article 44 quindecies A of the tax code), as its list writes it.
 * `partiel`: a part of the commune only.
 */
export const FRR_CLASSES = [
  { value: 'frr-plus', label: 'FRR+' },
  { value: 'frr-socle', label: 'FRR socle' },
  { value: 'frr-beneficiaire', label: 'FRR bénéficiaire' },
  { value: 'frr-beneficiaire-partiel', label: 'FRR bénéficiaire partiellement' },
  { value: 'frr-partiel', label: 'Classée FRR partiellement' },
  { value: 'non-classee', label: 'Non classée' },
] as const;

export type FrrClass = (typeof FRR_CLASSES)[number]['value'];
