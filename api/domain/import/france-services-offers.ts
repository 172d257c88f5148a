import type { Thematique } from '#api/domain/vocabulary/thematiques';
import { FRANCE_SERVICES_PARTNERS, type Partner } from './france-services-partners.ts';
import { INHERITED } from './inherited.ts';
import type { ServiceRecord, StructureRecord } from './records.ts';

const DEMARCHES: Thematique =
  'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives';
const EN_LIGNE: Thematique = 'numerique--acceder-a-des-services-en-ligne';

/** What the house gives by itself: a computer connected to the Internet, and someone to help with it. */
const HOUSE: Partner = {
  operator: null,
  key: 'numerique',
  since: '2019-07-01',
  nom: 'Accès à un ordinateur et à Internet, aide pour s’en servir',
  description:
    'Un ordinateur relié à Internet est à disposition. Une personne de l’accueil aide à s’en servir : créer une adresse électronique, numériser un document, faire une démarche en ligne.',
  thematiques: [
    'numerique--acceder-a-une-connexion-internet',
    'numerique--maitriser-les-fondamentaux-du-numerique',
    EN_LIGNE,
  ],
};

type FromStructure = Pick<StructureRecord, 'id' | 'date_maj' | 'telephone' | 'courriel' | 'sur_rendez_vous'>;

function modesOf(house: FromStructure): ServiceRecord['modes_mobilisation'] {
  return [
    ...(house.sur_rendez_vous === true ? [] : (['se-presenter'] as const)),
    ...(house.telephone === null ? [] : (['telephoner'] as const)),
    ...(house.courriel === null ? [] : (['envoyer-un-courriel'] as const)),
  ];
}

function offer(house: FromStructure, partner: Partner): ServiceRecord {
  return {
    id: `${house.id}--${partner.key}`,
    structure_id: house.id,
    source: 'france-services',
    nom: partner.nom,
    description: partner.description,
    type: 'accompagnement',
    thematiques: [...new Set([...partner.thematiques, ...(partner.operator ? [DEMARCHES, EN_LIGNE] : [])])],
    publics: ['tous-publics'],
    publics_precisions: null,
    frais: 'gratuit',
    frais_precisions: null,
    modes_accueil: ['en-presentiel'],
    modes_mobilisation: modesOf(house),
    mobilisable_par: ['professionnels', 'usagers'],
    mobilisation_precisions: house.sur_rendez_vous === true ? 'Sur rendez-vous.' : null,
    conditions_acces: null,
    // « Pour tous les publics » (loi n° 2000-321, art. 27): the charter asks for no condition of residence.
    zone_eligibilite: ['france'],
    ...INHERITED,
    lien_mobilisation: null,
    nombre_semaines: null,
    volume_horaire_hebdomadaire: null,
    date_maj: house.date_maj,
    origin: 'network',
    operator: partner.operator,
  };
}

/**
 * The services that a France Services house owes: one per national partner of its base on the date of the list (`today`,
 * `YYYY-MM-DD`, when that is unknown), and the house's own. Deduced from the label, not declared by the house: `origin` is
 * `network`.
 */
export function franceServicesOffers(house: FromStructure, today: string): ServiceRecord[] {
  const partners = FRANCE_SERVICES_PARTNERS.filter(({ since }) => since <= (house.date_maj ?? today));
  return [...partners, HOUSE].map((partner) => offer(house, partner));
}
