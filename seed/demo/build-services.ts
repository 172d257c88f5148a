import { INHERITED } from '#api/domain/import/inherited';
import type { ServiceRecord, StructureRecord } from '#api/domain/import/records';
import type { ModeAccueil, ModeMobilisation } from '#api/domain/vocabulary/service-lists';
import { inventPlace, type Plot } from './build-structure.ts';
import type { DemoCommune } from './demo-commune.ts';
import { drawUpdateDay } from './dates.ts';
import { drawOne, type Draw } from './draw.ts';
import type { KindService } from './kind.ts';
import { drawHours } from './opening-hours.ts';
import type { Zones } from './zones.ts';

export interface ServicesPlot extends Plot {
  structure: StructureRecord;
  /** Keeps every service of the kind, else some of them. */
  complete: boolean;
  zones: Zones;
  /** Another commune of the département, where some hold a session. */
  elsewhere: DemoCommune | undefined;
}

/** What ends a description: how a first contact goes. */
const ENDINGS = [
  '',
  ' Premier échange possible par téléphone.',
  ' Une réponse est donnée sous une semaine.',
  ' On peut venir accompagné d’un proche ou d’un professionnel.',
  ' Le lieu est accessible aux poussettes et aux fauteuils roulants.',
  ' Un interprète par téléphone peut être demandé.',
] as const;

function receptionModes({ distance }: KindService): ModeAccueil[] {
  if (distance === 'only') return ['a-distance'];
  return distance === 'also' ? ['en-presentiel', 'a-distance'] : ['en-presentiel'];
}

function contactModes(draw: Draw, { structure, item }: { structure: StructureRecord; item: KindService }) {
  const walkIn = item.pro !== true && item.distance !== 'only' && structure.sur_rendez_vous !== true;
  const modes: [ModeMobilisation, boolean][] = [
    ['telephoner', structure.telephone !== null],
    ['envoyer-un-courriel', structure.courriel !== null && draw() < 0.85],
    ['se-presenter', walkIn && draw() < 0.8],
    ['utiliser-lien-mobilisation', structure.site_web !== null && draw() < 0.25],
  ];
  const offered = modes.filter(([, holds]) => holds).map(([mode]) => mode);
  return offered.length > 0 ? offered : (['envoyer-un-courriel'] satisfies ModeMobilisation[]);
}

/** Share of the sessions held in another commune, where the kind serves a whole département. */
const HELD_ELSEWHERE = 0.12;

function buildService(plot: ServicesPlot, item: KindService, index: number): ServiceRecord {
  const { draw, structure, commune, kind, now } = plot;
  const away =
    item.zone === 'departement' && index > 0 && draw() < HELD_ELSEWHERE ? plot.elsewhere : undefined;
  const modes_mobilisation = contactModes(draw, { structure, item });
  const byLink = modes_mobilisation.includes('utiliser-lien-mobilisation');
  return {
    id: `${structure.id}-${index + 1}`,
    structure_id: structure.id,
    source: structure.source,
    nom: item.nom,
    description: `${item.description}${drawOne(draw, ENDINGS)}`,
    type: item.type,
    thematiques: [...item.thematiques],
    publics: [...(item.publics ?? ['tous-publics'])],
    publics_precisions: item.publics_precisions ?? null,
    frais: item.tarif !== undefined ? 'payant' : draw() < 0.93 ? 'gratuit' : null,
    frais_precisions: item.tarif ?? null,
    modes_accueil: receptionModes(item),
    modes_mobilisation,
    mobilisable_par: item.pro ? ['professionnels'] : ['usagers', 'professionnels'],
    mobilisation_precisions: item.pro ? 'Fiche d’orientation à demander par téléphone.' : null,
    conditions_acces: item.conditions ?? null,
    zone_eligibilite: plot.zones(item.zone, commune),
    ...INHERITED,
    ...(away && { ...inventPlace(draw, away), horaires_accueil: drawHours(draw, 'sessions') }),
    lien_mobilisation: byLink ? `https://example.org/${kind.slug}/orienter/${structure.id}` : null,
    nombre_semaines: item.volume?.[0] ?? null,
    volume_horaire_hebdomadaire: item.volume?.[1] ?? null,
    origin: 'declared',
    operator: null,
    date_maj: draw() < 0.85 ? structure.date_maj : drawUpdateDay(draw, now),
  };
}

/** Chance that a service of the kind is offered by a structure that does not have to offer them all. */
const OFFERED = 0.7;

/** The services of one structure, at least one. */
export function buildServices(plot: ServicesPlot): ServiceRecord[] {
  const { kind, draw, complete } = plot;
  const [first] = kind.services;
  const kept = kind.services.filter(() => complete || draw() < OFFERED);
  return (kept.length > 0 ? kept : [first]).map((item, index) => buildService(plot, item, index));
}
