import { PUBLICS } from '#api/domain/vocabulary/publics';
import { RESEAUX_PORTEURS } from '#api/domain/vocabulary/reseaux-porteurs';
import {
  FRAIS,
  MODES_ACCUEIL,
  MODES_MOBILISATION,
  PERSONNES_MOBILISATRICES,
  TYPES_DE_SERVICES,
} from '#api/domain/vocabulary/service-lists';
import { THEMATIQUES, THEMATIQUE_GROUPS, groupOf } from '#api/domain/vocabulary/thematiques';
import { capitalise } from '#web/lib/french.ts';
import { networkName } from '#web/lib/networks.fr.ts';
import { choiceWords } from './fields.fr.ts';
import type { OptionGroup } from '#web/ui/filter-groups.ts';
import type { ServiceUnit, StructureUnit } from '#api/domain/editing/units';

export interface Option {
  value: string;
  label: string;
}

/** How a value is typed or chosen. */
export type Control =
  | { kind: 'line'; inputMode?: 'tel' | 'email' | 'url' | 'numeric' }
  | { kind: 'text'; rows: number }
  | { kind: 'number' }
  /** One value of a list, or none. */
  | { kind: 'one'; options: readonly Option[] }
  /** True, false, or not said where that may be. */
  | { kind: 'yes-no'; mayBeUnsaid: boolean }
  /** Several values of a short list. */
  | { kind: 'several'; options: readonly Option[] }
  /** Several values of a long one. */
  | { kind: 'picked'; groups: readonly OptionGroup[]; add: string; search: string }
  | { kind: 'zones' | 'place' | 'hours' | 'presence' | 'day' | 'closure' | 'wait' | 'hidden' };

const LINE: Control = { kind: 'line' };
const PHONE: Control = { kind: 'line', inputMode: 'tel' };
const MAIL: Control = { kind: 'line', inputMode: 'email' };
const LINK: Control = { kind: 'line', inputMode: 'url' };

const renamed = (options: readonly Option[], names: Readonly<Record<string, string>>): Option[] =>
  options.map(({ value, label }) => ({ value, label: names[value] ?? label }));

const networks: readonly OptionGroup[] = [
  {
    label: 'Réseaux',
    options: RESEAUX_PORTEURS.map(({ value }) => ({ value, label: capitalise(networkName(value)) })).sort(
      (a, b) => a.label.localeCompare(b.label, 'fr'),
    ),
  },
];

const needs: readonly OptionGroup[] = THEMATIQUE_GROUPS.map((group) => ({
  label: group.label,
  options: THEMATIQUES.filter(({ value }) => groupOf(value) === group.value),
}));

export const STRUCTURE_CONTROLS: Readonly<Record<StructureUnit, Control>> = {
  complet_jusqu_au: { kind: 'day' },
  fermeture: { kind: 'closure' },
  adresse_masquee: { kind: 'hidden' },
  nom: LINE,
  description: { kind: 'text', rows: 5 },
  siret: { kind: 'line', inputMode: 'numeric' },
  reseaux_porteurs: {
    kind: 'picked',
    groups: networks,
    add: 'Ajouter un réseau',
    search: 'Chercher parmi les réseaux',
  },
  site_web: LINK,
  accessibilite_lieu: LINK,
  telephone: PHONE,
  courriel: MAIL,
  sur_rendez_vous: { kind: 'yes-no', mayBeUnsaid: true },
  precisions: { kind: 'text', rows: 3 },
  itinerant: { kind: 'yes-no', mayBeUnsaid: false },
  place: { kind: 'place' },
  hours: { kind: 'hours' },
  presence: { kind: 'presence' },
};

export const SERVICE_CONTROLS: Readonly<Record<ServiceUnit, Control>> = {
  nom: LINE,
  complet_jusqu_au: { kind: 'day' },
  delai_jours: { kind: 'wait' },
  description: { kind: 'text', rows: 5 },
  type: { kind: 'one', options: renamed(TYPES_DE_SERVICES, choiceWords.types) },
  thematiques: {
    kind: 'picked',
    groups: needs,
    add: 'Ajouter un besoin',
    search: 'Chercher parmi les besoins',
  },
  publics: { kind: 'several', options: PUBLICS },
  publics_precisions: { kind: 'text', rows: 2 },
  frais: { kind: 'one', options: FRAIS },
  frais_precisions: { kind: 'text', rows: 2 },
  modes_accueil: { kind: 'several', options: renamed(MODES_ACCUEIL, choiceWords.reception) },
  modes_mobilisation: { kind: 'several', options: renamed(MODES_MOBILISATION, choiceWords.modes) },
  mobilisable_par: { kind: 'several', options: renamed(PERSONNES_MOBILISATRICES, choiceWords.by) },
  mobilisation_precisions: { kind: 'text', rows: 2 },
  lien_mobilisation: LINK,
  conditions_acces: { kind: 'text', rows: 3 },
  zone_eligibilite: { kind: 'zones' },
  telephone: PHONE,
  courriel: MAIL,
  nombre_semaines: { kind: 'number' },
  volume_horaire_hebdomadaire: { kind: 'number' },
  place: { kind: 'place' },
  hours: { kind: 'hours' },
  presence: { kind: 'presence' },
};

/** What a structure says for a while: the quickest to set, at the top of the form. */
export const LIVING_UNITS = ['complet_jusqu_au', 'fermeture'] as const satisfies readonly StructureUnit[];

/** The rest of the structure's part of the form, in the order in which one thinks of it. */
export const STRUCTURE_SECTIONS = {
  who: ['nom', 'description', 'siret', 'reseaux_porteurs', 'site_web', 'accessibilite_lieu'],
  reach: ['telephone', 'courriel', 'sur_rendez_vous', 'precisions'],
  place: ['adresse_masquee', 'place', 'itinerant'],
  hours: ['hours'],
} as const satisfies Record<string, readonly StructureUnit[]>;

/** A unit that one control shows; an address has several, and nobody types whether something is there. */
type Typed<Unit extends string> = Exclude<Unit, 'place' | 'presence'>;
export type TypedStructureUnit = Typed<StructureUnit>;
export type TypedServiceUnit = Typed<ServiceUnit>;

/** The fields of a service, in the same way; its hours come last, where it has some of its own. */
export const SERVICE_ORDER = (Object.keys(SERVICE_CONTROLS) as ServiceUnit[]).filter(
  (unit): unit is TypedServiceUnit => unit !== 'place' && unit !== 'presence',
);
