import type { ReachRecord, ServiceRecord, StructureRecord } from '#api/domain/import/records';

const REACH: ReachRecord = {
  adresse: '1 place de la Mairie',
  complement_adresse: null,
  code_postal: '73000',
  commune: 'Chambéry',
  code_insee: '73065',
  latitude: 45.5646,
  longitude: 5.9178,
  point_origin: 'source',
  telephone: '+33465710001',
  courriel: 'accueil@example.org',
  horaires_accueil: 'Mo-Fr 09:00-12:00,14:00-17:00',
  horaires_texte: null,
  lien_source: null,
  date_maj: '2026-11-12',
};

/** An invented structure of Chambéry, open on weekdays; the test says what differs. */
export function structure(given: Partial<StructureRecord> & { id: string }): StructureRecord {
  return {
    ...REACH,
    source: 'invented',
    nom: `Maison ${given.id}`,
    siret: null,
    description: null,
    site_web: null,
    accessibilite_lieu: null,
    reseaux_porteurs: [],
    itinerant: false,
    sur_rendez_vous: null,
    precisions: null,
    ...given,
  };
}

/** An invented free service of a structure, at its place, for everyone of the département. */
export function service(given: Partial<ServiceRecord> & { id: string; structure_id: string }): ServiceRecord {
  return {
    ...REACH,
    source: 'invented',
    nom: `Aide ${given.id}`,
    description: null,
    type: 'accompagnement',
    thematiques: ['numerique--acceder-a-des-services-en-ligne'],
    publics: ['tous-publics'],
    publics_precisions: null,
    frais: 'gratuit',
    frais_precisions: null,
    modes_accueil: ['en-presentiel'],
    modes_mobilisation: ['telephoner'],
    mobilisable_par: ['usagers', 'professionnels'],
    mobilisation_precisions: null,
    conditions_acces: null,
    zone_eligibilite: ['73'],
    lien_mobilisation: null,
    nombre_semaines: null,
    volume_horaire_hebdomadaire: null,
    origin: 'declared',
    operator: null,
    ...given,
  };
}
