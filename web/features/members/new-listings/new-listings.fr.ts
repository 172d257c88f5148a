/** What is said to who reads new listings before everybody does. */
export const link = 'Relire les nouvelles fiches';

export const page = {
  title: 'Nouvelles fiches',
  back: 'Revenir à la modération',
  tab: 'Nouvelles fiches – Baguette',
  lead: 'La plus ancienne d’abord. Accepter la montre à tout le monde ; la raison donnée est envoyée à qui l’a écrite.',
  loading: 'Chargement des fiches…',
  empty: 'Aucune nouvelle fiche n’attend',
  emptyText: 'Il n’y en a pas à relire dans vos territoires.',
  failed: 'Les fiches ne s’affichent pas',
  failedText: 'Quelque chose s’est arrêté chez nous. Réessayez dans quelques minutes.',
  offlineText: 'Les fiches s’afficheront une fois la connexion revenue.',
  unreachableText: 'Réessayez dans quelques minutes.',
} as const;

export const listing = {
  by: 'Écrite par',
  unknown: 'un compte supprimé',
  on: 'Demandée le',
  place: 'Adresse',
  phone: 'Téléphone',
  mail: 'Courriel',
  siret: 'Siret',
  services: 'Services',
  alike: 'Fiches qui lui ressemblent',
  edit: 'L’ouvrir pour la corriger',
  of: (nom: string) => ` : ${nom}`,
} as const;

export const answer = {
  reason: 'Raison, envoyée à la personne',
  ready: 'Raisons toutes prêtes',
  accept: 'Accepter',
  refuse: 'Refuser',
  failed: 'La réponse n’est pas partie',
  accepted: 'Acceptée',
  refused: 'Refusée',
  reasons: [
    'Vérifiée par téléphone avec la structure.',
    'Une fiche de cette structure existe déjà : demandez plutôt à la tenir.',
    'Nous n’avons pas pu joindre la structure.',
  ],
} as const;
