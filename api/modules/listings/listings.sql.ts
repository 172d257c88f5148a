import { STRUCTURE_UNITS } from '#api/domain/editing/units';

const { place, hours } = STRUCTURE_UNITS;

const site = (table: 't' | 'v') =>
  [...place, ...hours].map((name) => `'${name}', ${table}.${name}`).join(', ');

/** $1 identifier of a structure, gone or not; of one merged into another, that other. */
export const READ_LISTED_STRUCTURE = `
  SELECT jsonb_build_object(
      'id', t.id, 'nom', t.nom, 'siret', t.siret, 'description', t.description, ${site('t')},
      'telephone', t.telephone, 'courriel', t.courriel, 'site_web', t.site_web,
      'accessibilite_lieu', t.accessibilite_lieu, 'reseaux_porteurs', t.reseaux_porteurs,
      'itinerant', t.itinerant, 'sur_rendez_vous', t.sur_rendez_vous, 'precisions', t.precisions,
      'fermeture_du', t.fermeture_du, 'fermeture_au', t.fermeture_au, 'complet_jusqu_au', t.complet_jusqu_au,
      'adresse_masquee', t.adresse_masquee, 'code_departement', c.code_departement, 'lien_source', t.lien_source, 'date_maj', t.date_maj,
      'gone_at', to_char(t.gone_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'closed', t.withdrawn) AS structure,
    jsonb_build_object('slug', s.slug, 'nom', s.nom, 'licence', s.licence, 'fictional', s.fictional) AS source,
    coalesce((SELECT jsonb_agg(r.report) FROM standing_report r WHERE r.structure_id = t.id), '[]') AS reports
  FROM structure t JOIN source s ON s.slug = t.source LEFT JOIN commune c ON c.code = t.code_insee
  WHERE t.id = (SELECT coalesce(merged_into, id) FROM structure WHERE id = $1) AND NOT t.pending`;

/** A code of a zone is a commune's, an EPCI's or a département's, never a région's (which is written as its départements). */
const ZONES = `(
  SELECT coalesce(jsonb_agg(jsonb_build_object('code', z.code,
    'nom', coalesce(c.nom, e.nom, d.nom, CASE WHEN z.code = 'france' THEN 'Toute la France' END)) ORDER BY z.place), '[]')
  FROM unnest(v.zone_eligibilite) WITH ORDINALITY AS z(code, place)
  LEFT JOIN commune c ON c.code = z.code
  LEFT JOIN epci e ON e.code = z.code
  LEFT JOIN departement d ON d.code = z.code)`;

/** $1 identifier of a structure. Its services, those that it declares first; those that have gone only when it has gone too. */
export const READ_LISTED_SERVICES = `
  SELECT v.id, v.nom, v.description, v.type, v.thematiques, v.thematiques_texte, v.publics, v.publics_precisions, v.frais,
    v.frais_precisions, v.modes_accueil, v.modes_mobilisation, v.mobilisable_par, v.mobilisation_precisions,
    v.conditions_acces, ${ZONES} AS zones, v.lien_mobilisation, v.nombre_semaines,
    v.volume_horaire_hebdomadaire, v.origin, v.operator, v.telephone, v.courriel,
    CASE WHEN NOT v.at_structure OR num_nonnulls(v.horaires_accueil, v.horaires_texte) > 0
      THEN jsonb_build_object(${site('v')}) END AS site,
    v.complet_jusqu_au::text AS complet_jusqu_au, v.delai_jours, v.date_maj::text AS date_maj
  FROM service v JOIN structure t ON t.id = v.structure_id
  WHERE v.structure_id = $1 AND (v.gone_at IS NULL OR t.gone_at IS NOT NULL) AND NOT v.withdrawn
  ORDER BY v.origin, v.id`;
