export const standing = {
  title: 'Pour cette personne',
  loading: 'Vérification pour les besoins de la personne…',
  failed: 'La place de cette structure parmi les partenaires n’a pas pu être vérifiée.',
  planned: (rank: number) =>
    rank === 1 ? 'Proposé en premier, dans le plan.' : `Proposé dans le plan, en ${rank}ᵉ place.`,
  listed: (rank: number, found: number) =>
    `Proposé parmi les autres partenaires, en ${rank}ᵉ place sur ${found}.`,
  outranked:
    'Il peut aider, mais d’autres plus proches répondent aux mêmes besoins : il n’est pas dans la liste.',
  absent: 'Pourquoi n’est-il pas proposé ?',
  absences: {
    'answers-none': () => 'Aucun de ses services ne répond à ces besoins.',
    zone: (names: string) => `Il reçoit les habitants d’autres territoires : ${names}.`,
    'zone-unsaid': (names: string) =>
      `Il ne dit pas quels habitants il reçoit, et se trouve dans une autre intercommunalité : ${names}.`,
    publics: (names: string, publics: string) => `Il est réservé à d’autres publics (${publics}) : ${names}.`,
    'no-place': (names: string) => `Nul ne sait où ce service est donné : ${names}.`,
  },
  call: 'Un appel peut le confirmer : une fiche n’est jamais sûre.',
} as const;
