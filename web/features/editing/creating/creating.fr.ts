/** The page « Nouvelle fiche ». */
export const creating = {
  title: 'Nouvelle fiche',
  pageTitle: 'Nouvelle fiche – Baguette',
  lead: 'L’essentiel d’abord : un nom, une commune, de quoi vous joindre, un service. Vous compléterez le reste ensuite.',
  /** When everybody sees it, by who writes it. */
  shown: {
    'at-once': 'Elle paraît dès qu’elle est créée.',
    'at-once-there':
      'Elle paraît aussitôt dans les territoires que vous modérez ; ailleurs, leur modération la relit d’abord.',
    'once-read':
      'La modération de votre territoire la relit avant qu’elle ne paraisse ; vous pouvez la modifier en attendant.',
  },
  who: 'La structure',
  what: 'Un premier service',
  reach: 'Un téléphone ou un courriel au moins : quelqu’un doit pouvoir répondre.',
  go: 'Continuer',
  going: 'Un instant…',
  failed: 'La fiche n’est pas créée',
  alike: 'N’est-ce pas l’une de celles-ci ?',
  alikeText:
    'Ces fiches de la même commune ressemblent à la vôtre. Deux fiches pour un même lieu trompent ceux qui cherchent.',
  same: { nom: 'presque le même nom', telephone: 'le même téléphone', siret: 'le même Siret' },
  see: 'Voir la fiche',
  seeOf: (nom: string) => ` ${nom}`,
  itIs: 'C’est celle-ci',
  itIsOf: (nom: string) => ` : ${nom}`,
  none: 'Aucune de celles-ci : créer la fiche',
  back: 'Revenir au formulaire',
} as const;

/** A new listing that is not shown yet, to who writes it. */
export const waiting = {
  asked: 'Cette fiche attend la modération',
  askedText: (day: string) =>
    `Demandée le ${day}. Personne d’autre que vous ne la voit ; ce que vous publiez ici y est déjà.`,
  refused: 'Cette fiche n’est pas acceptée',
  refusedText: (answer: string) =>
    `La modération répond : « ${answer} » Corrigez la fiche et publiez : elle attendra de nouveau.`,
} as const;
