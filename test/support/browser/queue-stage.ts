import { STRUCTURE_UNITS } from '#api/domain/editing/units';
import type { JournalEntry } from '#api/contract/journal.contract';
import type { QueueItem } from '#api/contract/moderation.contract';

const NAME = 'Maison de la médiation et de l’accompagnement aux démarches administratives';
const id = (digit: string) => `00000000-0000-4000-8000-00000000000${digit}`;

const values = (given: object) => ({
  ...Object.fromEntries(
    Object.values(STRUCTURE_UNITS)
      .flat()
      .map((column) => [column, null]),
  ),
  nom: NAME,
  reseaux_porteurs: [],
  itinerant: false,
  commune: 'Chambéry',
  code_insee: '73065',
  code_postal: '73000',
  ...given,
});

const side = (one: string, given: object) => ({
  id: one,
  source: 'Un annuaire départemental',
  date_maj: '2026-03-02',
  values: values(given),
  services: ['Aide aux démarches en ligne'],
  members: 1,
});

const reported = {
  structure_id: 'demo--s0001',
  nom: NAME,
  commune: 'Chambéry',
  telephone: '+33479000012',
  courriel: 'accueil-de-la-maison-de-la-mediation@maison.example',
  tallies: [
    { reason: 'no-answer', need: null, until: null, count: 4, last_day: '2026-03-02', marked: true } as const,
  ],
  texts: [{ text: 'La porte est murée', day: '2026-03-02' }],
  asked_on: '2026-03-03',
  mail_returns: true,
};

const ITEMS: QueueItem[] = [
  {
    kind: 'change',
    change: {
      structure_id: 'demo--s0001',
      nom: NAME,
      commune: 'Chambéry',
      revision: id('1'),
      at: '2026-03-02T09:30:00Z',
      by: 'quelquun-d-autre@ailleurs.example',
      reasons: ['contacts-replaced', 'renamed'],
      changes: [
        {
          service_id: null,
          unit: 'telephone',
          before: { telephone: '+33479000012' },
          after: { telephone: '+33479000099' },
        },
        {
          service_id: 'demo--s0001-1',
          unit: 'nom',
          before: { nom: 'Aide en ligne' },
          after: { nom: 'Autre chose' },
        },
      ],
    },
  },
  { kind: 'marked', reported },
  {
    kind: 'duplicate',
    pair: {
      score: 0.95,
      reasons: ['same-name', 'same-phone', 'near'],
      found_on: '2026-03-02',
      a: side('demo--s0001', { adresse: '12 rue du Pré', telephone: '+33479000012' }),
      b: side('demo--s0002', { adresse: '12 r du Pre', horaires_accueil: 'Mo-Fr 09:00-12:00' }),
    },
  },
];

/** A queue that holds one of each kind, over several pages. */
export const QUEUE = {
  counts: { change: 1, marked: 1, claim: 0, report: 0, duplicate: 1234 },
  items: ITEMS,
  page: 1,
  pages: 62,
};

const entry = {
  id: id('1'),
  at: '2026-03-02T09:30:00Z',
  kind: 'duplicates-merged',
  by_whom: 'account',
  by: 'moderation-du-departement-de-la-savoie@exemple.fr',
  has_about: false,
  about: null,
  structure_id: 'demo--s0001',
  nom: NAME,
  other: 'demo--s0002',
  other_nom: NAME,
  territory_kind: null,
  territory_code: null,
  reason: 'Même accueil, vérifié sur place',
  undone: true,
} as const;

const ENTRIES: JournalEntry[] = [
  entry,
  { ...entry, id: id('2'), kind: 'structure-asked', by_whom: 'removed', by: null, other_nom: null },
  {
    ...entry,
    id: id('3'),
    kind: 'right-given',
    by_whom: 'operator',
    by: null,
    has_about: true,
    structure_id: null,
    nom: null,
    other: null,
    other_nom: null,
    reason: null,
    undone: false,
    territory_kind: 'departement',
    territory_code: '73',
  },
  { ...entry, id: id('4'), kind: 'new-listing-accepted', other: null, other_nom: null, undone: false },
];

export const JOURNAL = { entries: ENTRIES, page: 1, pages: 2 };

/** What answers an answer: the decision that takes it back. */
export const DECISION = { decision: id('9') };
