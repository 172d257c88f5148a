/** What the frame around the pages says. The words of each feature are in its own `*.fr.ts`. */
export const shell = {
  name: 'Baguette',
  skip: 'Aller au contenu',
  titles: {
    '/': 'Baguette : quel obstacle rencontre la personne ?',
    '/comment-ca-marche': 'Comment ça marche – Baguette',
    '/a-remettre': 'Fiche à remettre – Baguette',
    '/enquete': 'L’enquête – Baguette',
    '/a-propos': 'À propos – Baguette',
    '/donnees': 'Les données – Baguette',
    '/connexion': 'Espace structures – Baguette',
    '/mon-compte': 'Mon compte – Baguette',
    '/rappel': 'Votre fiche est-elle encore juste ? – Baguette',
    unknown: 'Page introuvable – Baguette',
  },
  nav: {
    label: 'Pages',
    home: 'Orienter',
    survey: 'L’enquête',
    about: 'À propos',
    structures: 'Espace structures',
    territories: 'Territoires',
  },
  theme: { dark: 'Thème sombre', light: 'Thème clair' },
  demo: {
    label: 'Données de démonstration',
    allFictional: 'Données de démonstration : ces structures sont fictives.',
    someFictional: 'Des structures de démonstration, fictives, sont mêlées aux vraies.',
    importReal: 'Importer les vraies',
  },
  footer: {
    promise: 'Votre texte et l’identité de la personne ne sont ni envoyés ni conservés.',
    how: 'Comment ça marche',
    data: 'Les données',
    survey: 'L’enquête',
    about: 'À propos',
  },
  broken: {
    title: 'Cette page n’a pas pu s’afficher',
    text: 'Une partie de la page manque ou s’est arrêtée. Rechargez la page ; si cela recommence, signalez-le à la personne qui gère Baguette.',
    reload: 'Recharger la page',
  },
} as const;
