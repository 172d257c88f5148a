import { formatDate } from '#web/lib/format-time.ts';
import { NNBSP, plural } from '#web/lib/french.ts';
import type { ReportReason } from '#api/domain/reporting/report';

export const words = {
  title: 'Que faut-il signaler ?',
  anonymous: 'Un seul clic envoie. Rien n’est demandé sur vous.',
  reasons: {
    'no-answer': 'Le téléphone ne répond pas',
    'wrong-number': 'Ce n’est pas le bon numéro',
    full: 'C’est complet…',
    'no-longer-does': 'Ils ne font plus cela…',
    moved: 'Ils ont déménagé',
    closed: 'C’est fermé définitivement',
    other: 'Autre chose…',
  } satisfies Record<ReportReason, string>,
  until: 'Complet jusqu’au',
  untilHint: 'Ce jour compris. Sans date connue, indiquez celle où rappeler.',
  need: 'Que ne font-ils plus ?',
  text: 'Qu’est-ce qui ne va pas sur la fiche ?',
  textHint: 'Parlez de la fiche, jamais d’une personne.',
  left: (count: number) => `${count} caractères au plus`,
  send: 'Envoyer',
  sending: 'Envoi…',
  back: 'Retour',
  close: 'Fermer',
} as const;

/** What is said once it is done. */
export const outcome = {
  thanks: (until: string | null) =>
    `Merci. Le signalement est compté${until ? `, jusqu’au ${formatDate(until, true)}` : ''}.`,
  thanksDetail: (reason: ReportReason) =>
    reason === 'other'
      ? `Qui tient cet annuaire le lira${NNBSP}; la fiche n’est pas marquée d’ici là.`
      : 'La fiche est marquée quand trois personnes disent la même chose.',
  repeated: 'Merci. C’est déjà compté.',
  repeatedDetail: 'Le même signalement a été reçu de votre réseau il y a moins de 30 jours.',
  undo: 'Annuler le signalement',
  undone: 'Signalement annulé.',
} as const;

/** Why it did not leave. */
export const failure = {
  title: 'Le signalement n’est pas envoyé',
  undoTitle: 'Le signalement n’est pas annulé',
  offline: 'Aucune connexion. Rien n’est gardé : recommencez quand elle sera revenue.',
  unreadable: 'Le service n’a pas répondu comme prévu. Recommencez dans un instant.',
  unchecked: 'Le texte n’a pas pu être vérifié sur votre appareil. Recommencez.',
  noText: 'Dites en quelques mots ce qui ne va pas.',
  noDate: 'Indiquez une date, d’aujourd’hui à un an.',
} as const;

/** What is reported of a listing, on its page. */
export const tally = {
  title: 'Ce qui est signalé',
  reasons: {
    'no-answer': 'le téléphone ne répond pas',
    'wrong-number': 'ce n’est pas le bon numéro',
    full: 'c’est complet',
    'no-longer-does': 'ne répond plus au besoin',
    moved: 'a déménagé',
    closed: 'a fermé définitivement',
    other: 'autre chose',
  } satisfies Record<ReportReason, string>,
  until: (day: string) => `jusqu’au ${day}`,
  sentence: (count: number, what: string, day: string) =>
    `Signalé ${plural(count, 'fois', 'fois')} : ${what} (${count >= 2 ? 'la dernière, le' : 'le'} ${day})`,
} as const;
