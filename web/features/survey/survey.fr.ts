/** What the survey's page says around the findings. */
export const words = {
  title: 'L’enquête',
  lead: '2 542 professionnelles et professionnels du travail social et de l’insertion ont dit ce que le numérique change à leur métier. Baguette est née de leurs réponses et les rappelle à côté des résultats, quand elles éclairent un besoin.',
  method: {
    title: 'Comment lire ces chiffres',
    points: [
      'Le questionnaire était ouvert du 21 mai au 21 juin 2024 (l’annexe du rapport indique : jusqu’au 5 juillet 2024). 2 542 personnes y ont répondu.',
      'Les réponses libres ont été classées avec la plateforme Assembl : un pourcentage dit quelle part des réponses à une question parle de ce sujet.',
      'Chaque groupe de barres porte sa propre base, écrite au-dessus : ne comparez pas deux barres dont la base diffère. Toutes les barres vont de 0 à 100 %.',
      'Les phrases sont de Baguette, écrites à partir des chiffres ; ce ne sont pas des citations du rapport.',
    ],
  },
  source: 'Source :',
  filter: 'Montrer les constats sur',
  all: 'Tous les thèmes',
  shown: (count: number) => (count === 1 ? '1 constat affiché' : `${count} constats affichés`),
  summary: 'Sommaire',
  unmeasured: 'Ce que le rapport relève sans le compter',
  recommended: 'Ce que le rapport recommande',
  suggestion: 'Ce que cela suggère :',
  link: (id: string) => `Lien vers le constat ${id}`,
  print: 'Imprimer',
  loading: 'Chargement des constats…',
  failed: {
    title: 'Les constats n’ont pas pu être chargés',
    text: 'Vérifiez votre connexion, puis réessayez.',
    retry: 'Réessayer',
  },
} as const;
