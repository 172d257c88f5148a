import type { Verdict } from '#api/domain/need/recognition';

/** What the page « Comment ça marche » says. */
export const words = {
  title: 'Comment ça marche',
  lead: 'Baguette lit votre texte sur votre appareil, sans intelligence artificielle générative et sans rien envoyer. Voici, pour n’importe quel texte, ce qu’elle comprend et de quels mots elle le tient.',
  field: 'Un texte à expliquer',
  hint: 'Il reste sur votre appareil. Changez un mot et voyez ce que cela change.',
  sample: 'Il dort dans sa voiture, plus de forfait, n’ouvre plus son courrier',
  reading: 'Lecture en cours…',
  nothing: 'Aucun mot de ce texte ne fait penser à un besoin.',
  weighed: 'Les besoins pesés',
  verdicts: {
    certain: 'Montré',
    'to-confirm': 'Montré « à confirmer »',
    'left-out': 'Écarté',
  } satisfies Record<Verdict, string>,
  legend: 'Plus la barre d’un mot est longue, plus il pèse. Les mots d’une tournure connue sont marqués.',
  phrase: 'tournure connue',
  chances: (confidence: number) => `${Math.round(confidence * 100)} chances sur 100`,
  share: (share: number) => `${Math.round(share * 100)} %`,
  leftOut: (count: number) =>
    count === 1 ? 'Voir aussi le besoin écarté' : `Voir aussi les ${count} besoins écartés`,
  how: {
    title: 'De vos mots aux besoins',
    points: [
      'Des tournures écrites à la main, comme « dort dans sa voiture » ou « dépôt dossier BdF », disent un besoin à elles seules.',
      'Des mots appris : Baguette a compté, dans des milliers de notes inventées pour elle, quels mots accompagnent quels besoins. Un mot fréquent pour un besoin et rare ailleurs pèse lourd. Ce sont des additions : rien d’autre.',
      'Ce qui est écarté par vos mots, comme « pas besoin d’hébergement » ou « le permis, c’est réglé », ne compte pas.',
      'Les fautes de frappe, les abréviations et l’écriture de SMS sont lues comme le reste.',
      'Les noms de personnes, numéros et adresses ne sont jamais des mots d’un besoin.',
    ],
  },
  limits: {
    title: 'Ce qu’il faut savoir',
    points: [
      'Baguette se trompe : un besoin qui vient de mots faibles porte la mention « à confirmer », et un clic suffit pour le retirer ou en ajouter un.',
      'Elle montre cinq besoins au plus.',
      'Elle n’apprend rien de ce que vous écrivez : elle n’en garde rien.',
    ],
  },
} as const;
