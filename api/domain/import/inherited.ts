/** Place, contacts and hours are the structure's: null here, so that a correction of the structure is never contradicted. */
export const INHERITED = {
  adresse: null,
  complement_adresse: null,
  code_postal: null,
  commune: null,
  code_insee: null,
  latitude: null,
  longitude: null,
  point_origin: null,
  telephone: null,
  courriel: null,
  horaires_accueil: null,
  horaires_texte: null,
  lien_source: null,
} as const;
