/** What the page « À propos » says. */
export const words = {
  title: 'À propos de Baguette',
  lead: 'Vous écrivez l’obstacle que rencontre la personne et sa commune. Baguette propose le moins de partenaires possible qui, ensemble, y répondent, dit pourquoi chacun est là, et comment joindre quelqu’un.',
  wish: {
    title: 'Le vœu de départ',
    before:
      'En 2024, une enquête a demandé aux professionnels du travail social ce qu’ils feraient d’une baguette magique.',
    link: 'Lire ce constat dans l’enquête',
    source: 'Source :',
  },
  does: {
    title: 'Ce qu’elle fait',
    points: [
      'Elle reconnaît des besoins dans vos mots, et vous laisse les corriger.',
      'Elle cherche les partenaires les plus proches qui y répondent, et s’éloigne pas à pas quand il n’y en a pas.',
      'Elle montre d’où vient chaque information et de quand elle date.',
      'Elle met le téléphone en premier : parler à quelqu’un règle souvent plus qu’un courriel.',
    ],
  },
  doesNot: {
    title: 'Ce qu’elle ne fait pas',
    points: [
      'Elle ne décide rien : elle propose et explique, le choix reste le vôtre et celui de la personne.',
      'Elle ne garde rien : votre texte est lu sur votre appareil et n’en sort pas ; seuls partent au serveur les codes de ce qui est compris (besoins, situation, freins) et une commune, sans nom ni compte. Votre dernière commune est retenue sur votre appareil, pour vous éviter de la retaper.',
      'Elle ne suit personne : aucun cookie, aucune mesure d’audience.',
      'Elle ne prend pas de rendez-vous et ne remplace ni le 15, ni le 17, ni le 115.',
    ],
  },
  access: {
    title: 'Accessibilité',
    text: 'Baguette vise le niveau AA des règles internationales WCAG 2.2. Ses écrans sont vérifiés par un outil automatique, au clavier, à 320 pixels de large et en thème sombre. Aucun audit du RGAA par un tiers n’a été mené : nous ne déclarons donc pas de conformité.',
    points: [
      'La carte n’apprend rien de plus que la liste : on peut s’en passer.',
      'Les noms et descriptions viennent des structures : certains restent difficiles à lire.',
      'Un obstacle dans Baguette ? Dites-le à la personne ou au service qui l’héberge pour vous.',
    ],
  },
  licences: {
    title: 'Licences et sources',
    intro: 'Le code de Baguette est libre (licence MIT). Il s’appuie sur :',
    points: [
      'le schéma data·inclusion et ses listes de besoins (GIP Plateforme de l’inclusion, licence MIT) ;',
      'les communes, intercommunalités, départements et régions (Etalab et Insee, Licence Ouverte) ;',
      'les emplacements des villes (GeoNames, licence CC BY 4.0) ;',
      'Leaflet (BSD) et React Leaflet, dont la licence Hippocratic 2.1 interdit les usages qui portent atteinte aux droits humains : elle s’impose à qui réutilise la carte ;',
      'opening_hours.js, pour lire les horaires (LGPL 3.0) ;',
      'le caractère Atkinson Hyperlegible Next, dessiné pour la basse vision (Braille Institute, licence OFL).',
    ],
    data: 'D’où viennent les fiches',
  },
} as const;
