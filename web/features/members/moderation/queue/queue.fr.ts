import { formatNumber, plural } from '#web/lib/french.ts';
import type { DecisionKind } from '#api/domain/moderation/decisions';
import type { PairReason } from '#api/domain/moderation/judge-pair';
import type { QueueKind } from '#api/domain/moderation/queue-kinds';
import type { Suspicion } from '#api/domain/moderation/suspect-revision';

export const kinds: Record<QueueKind, string> = {
  change: 'Changements à regarder',
  marked: 'Fiches signalées par plusieurs',
  claim: 'Demandes à tenir une fiche',
  report: 'Autres signalements',
  duplicate: 'Doublons possibles',
};

/** What one thing that waits is. */
export const kindOf: Record<QueueKind, string> = {
  change: 'Changement à regarder',
  marked: 'Fiche signalée par plusieurs',
  claim: 'Demande à tenir une fiche',
  report: 'Autre signalement',
  duplicate: 'Doublon possible',
};

export const tabs = {
  label: 'Ce qui attend, par genre',
  all: 'Tout',
  count: (count: number) => ` (${formatNumber(count)})`,
  pages: 'Autres pages de la liste',
  page: (page: number, pages: number) => `Page ${formatNumber(page)} sur ${formatNumber(pages)}`,
  before: 'Page précédente',
  after: 'Page suivante',
} as const;

export const suspicions: Record<Suspicion, string> = {
  'contacts-replaced': 'Le téléphone et le courriel ont été remplacés par la même personne, le même jour.',
  renamed: 'Le nouveau nom ne ressemble pas à l’ancien.',
  'mass-edit': 'La même personne a modifié au moins dix fiches en une heure.',
};

export const alike: Record<PairReason, string> = {
  'same-name': 'même nom',
  'alike-name': 'noms proches',
  'same-siret': 'même Siret',
  'same-phone': 'même téléphone',
  'same-address': 'même adresse',
  'same-street': 'même rue',
  near: 'à moins de 100\u00a0mètres',
};

export const change = {
  by: (by: string, when: string) => `Publié par ${by}, ${when}.`,
  removed: 'un compte supprimé',
  before: 'Avant',
  after: 'Après',
  ofService: 'Service\u00a0: ',
  why: 'Pourquoi la regarder',
  keep: 'Garder',
  undo: 'Défaire',
  kept: 'Gardé\u00a0: la fiche reste ainsi.',
  undone: 'Défait\u00a0: la fiche est comme avant.',
} as const;

export const report = {
  tallies: 'Ce qui est signalé',
  texts: 'Dans leurs mots',
  said: (text: string, day: string) => `«\u00a0${text}\u00a0», le ${day}`,
  asked: (day: string) => `Demandé à la structure le ${day}.`,
  reach: 'Joindre la structure',
  returns: 'Les courriels à cette structure reviennent\u00a0: appelez-la.',
  right: 'La fiche est juste',
  closed: 'C’est fermé, retirer la fiche',
  ask: 'Demander à la structure',
  wasRight: 'La fiche est juste\u00a0: ses signalements ne comptent plus.',
  wasClosed: 'Retirée\u00a0: la fiche n’est plus proposée.',
  wasAsked: {
    now: 'Un courriel part à la structure\u00a0: la fiche reste dans la file jusqu’à sa réponse.',
    earlier: 'Un courriel est déjà parti aujourd’hui à la structure\u00a0: la fiche reste dans la file.',
    nobody: 'Personne à qui écrire\u00a0: appelez la structure. La fiche reste dans la file.',
  },
} as const;

export const pair = {
  title: (a: string, b: string) =>
    a === b ? `«\u00a0${a}\u00a0», deux fois` : `«\u00a0${a}\u00a0» et «\u00a0${b}\u00a0»`,
  together: (reasons: string) => `En commun\u00a0: ${reasons}.`,
  listing: (rank: number) => `Fiche ${rank}`,
  source: (source: string, day: string | null) => `${source}, ${day ? `à jour le ${day}` : 'sans date'}`,
  members: (count: number) => `${plural(count, 'personne tient', 'personnes tiennent')} cette fiche`,
  choose:
    'Choisissez ce que dira la fiche gardée. Sans choix, elle garde le sien\u202f; ce qu’elle ne dit pas vient de l’autre.',
  same: (count: number) => `Ce que les deux disent pareil (${count})`,
  services: 'Services\u00a0:',
  noService: 'Aucun',
  keep: (rank: number) => `Réunir dans la fiche ${rank}`,
  other: 'Ce ne sont pas les mêmes',
  merged: 'Réunies\u00a0: l’adresse de l’autre fiche mène maintenant à celle-ci.',
  apart: 'Retenu\u00a0: elles ne seront plus rapprochées.',
} as const;

export const answering = {
  reason: 'Raison (facultatif), gardée au journal',
  help: 'Ne nommez personne\u00a0: parlez de la fiche.',
  add: 'Ajouter une raison',
  of: (nom: string) => `\u00a0: ${nom}`,
  sending: 'Envoi…',
  takeBack: 'Annuler cette réponse',
  takenBack: 'Annulé\u00a0: cela attend de nouveau une réponse.',
  see: 'Voir la fiche',
  seeRank: (rank: number) => `Voir la fiche ${rank}`,
  failed: 'La réponse n’est pas partie',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'Rien n’est envoyé. Réessayez une fois la connexion revenue.',
  unreachableText: 'La réponse n’est peut-être pas partie. Réessayez dans quelques minutes.',
} as const;

export const reopening = {
  press: 'Annuler cette réponse',
  done: 'Annulé\u00a0: la nouvelle fiche attend de nouveau une réponse.',
} as const;

export const journal = {
  title: 'Journal de la modération',
  tab: 'Journal de la modération – Baguette',
  go: 'Voir le journal',
  back: 'Revenir à la file',
  lead: 'Tout ce qui a été décidé des fiches et des droits, le plus récent d’abord.',
  loading: 'Chargement du journal…',
  empty: 'Rien n’a encore été décidé dans vos territoires.',
  by: (by: string, when: string) => `par ${by}, le ${when}`,
  operator: 'la personne qui exploite le serveur',
  removed: 'un compte supprimé',
  about: (about: string) => `Au sujet de ${about}`,
  aboutRemoved: 'Au sujet d’un compte supprimé',
  reason: (reason: string) => `Raison\u00a0: ${reason}`,
  other: (nom: string) => `Avec «\u00a0${nom}\u00a0»`,
  territory: (kind: string, code: string) =>
    kind === 'epci' ? `Pour l’intercommunalité ${code}` : `Pour le département ${code}`,
  undone: 'annulé depuis',
  failed: 'Le journal ne s’affiche pas',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'Le journal s’affichera une fois la connexion revenue.',
  unreachableText: 'Réessayez dans quelques minutes.',
} as const;

export const decisions: Record<DecisionKind, string> = {
  'claim-accepted': 'Demande acceptée',
  'claim-refused': 'Demande refusée',
  'new-listing-accepted': 'Nouvelle fiche acceptée',
  'new-listing-refused': 'Nouvelle fiche refusée',
  'member-added': 'Personne ajoutée à une fiche',
  'member-removed': 'Personne retirée d’une fiche',
  'right-given': 'Droit donné',
  'account-removed': 'Compte supprimé',
  'reports-dismissed': 'Fiche dite juste malgré des signalements',
  'structure-asked': 'Demandé à la structure',
  'listing-withdrawn': 'Fiche retirée',
  'change-kept': 'Changement gardé',
  'change-undone': 'Changement défait',
  'duplicates-merged': 'Fiches réunies',
  'duplicates-told-apart': 'Fiches distinguées',
  'taken-back': 'Réponse annulée',
};
