import type { Desk } from './browser.ts';
import type { Screen } from './screen.ts';

const json = 'application/json';
const actor = {
  courriel: 'accueil-de-la-maison@maison.example',
  administrator: false,
  moderates: [],
  sources: [],
};
const MODERATOR = { ...actor, moderates: [{ kind: 'departement', code: '73' }] };
const id = (digit: string) => `00000000-0000-4000-8000-00000000000${digit}`;

const claim = {
  id: id('1'),
  structure_id: 'demo--s0001',
  nom: 'Maison de la médiation et de l’accompagnement aux démarches administratives',
  commune: 'Chambéry',
  siret_of_listing: '73282932000074',
  by: 'direction-de-la-maison-de-la-mediation@maison.example',
  claimer: 'Camille Exemple, direction',
  siret: '73282932000082',
  message: 'Notre boîte aux lettres a changé en juin.\nVoyez notre site.',
  asked_on: '2026-03-02',
};
const other = { ...claim, id: id('2'), nom: 'La Passerelle', siret: null, siret_of_listing: null };

const edition = {
  id: 'demo--s0001',
  version: 1,
  abilities: { close: true, manage_members: true, moderate: false },
  waiting: null,
  shown: [],
  unnamed_since: null,
  structure: { values: { nom: claim.nom }, held: [] },
  services: [],
  proposals: [],
  revisions: [],
};
const members = [
  { account_id: id('3'), courriel: claim.by, role: 'manager' },
  { account_id: id('4'), courriel: 'accueil@maison.example', role: 'editor' },
];
const mine = ['asked', 'accepted', 'refused'].map((state, index) => ({
  id: id(String(index)),
  structure_id: 'demo--s0001',
  nom: claim.nom,
  asked_on: '2026-03-02',
  state,
  answer: state === 'asked' ? null : 'Vérifié par téléphone avec la structure.',
}));

const queueOf = (waiting: object[]) => ({
  counts: { change: 0, marked: 0, claim: waiting.length, report: 0, duplicate: 0 },
  items: waiting.map((one) => ({ kind: 'claim', claim: one })),
  page: 1,
  pages: 1,
});

/** What the API answers to each of the people of these pages. */
export const STAGES = {
  keeper: { '/me': { actor }, '/me/claims': { claims: [] } },
  asking: { '/me': { actor }, '/me/claims': { claims: mine }, '/me/sessions': { sessions: [] } },
  moderator: { '/me': { actor: MODERATOR }, '/moderation/queue': queueOf([claim, other]) },
  idle: { '/me': { actor: MODERATOR }, '/moderation/queue': queueOf([]) },
  manager: { '/me': { actor }, '/listings/*/edition': edition, '/listings/*/members': { members } },
} as const;

/** A page as one of them opens it: no mail is awaited, and nothing is written on the app that other journeys share. */
export async function openAs(desk: Desk, stage: keyof typeof STAGES, path: string): Promise<Screen> {
  const screen = await desk.open();
  for (const [address, body] of Object.entries(STAGES[stage])) {
    await screen.stage(address, { status: 200, type: json, body });
  }
  await screen.visit(path);
  return screen;
}

/** The API refuses, in the words that are given. */
export const refusal = (status: number, type: string, detail: string) => ({
  status,
  body: { type: `urn:baguette:${type}`, title: 'Refus', status, detail },
});

/** The API does it. */
export const success = (body: object) => ({ status: 200, type: json, body });

/** Writes the claim and sends it. */
export async function claims(screen: Screen): Promise<void> {
  await screen.fill('Qui êtes-vous\u202f?', 'Camille Exemple, direction');
  await screen.fill('Pourquoi cette fiche vous revient', 'Notre boîte aux lettres a changé en juin.');
  await screen.press('button', 'Envoyer la demande');
}
