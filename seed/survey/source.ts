/** Where every finding comes from; the questionnaire's end differs in the report (21 June) and its annex (5 July). */
export const SURVEY = {
  titre: 'L’action sociale face aux transformations numériques',
  auteurs:
    'Emmaüs Connect, avec l’UNIOPSS, l’UNAFORIS, La Fonda et la Mission locale de Charleville-Mézières',
  annee: 2024,
  repondants: 2542,
} as const;

/** One line to cite under any figure. */
export const SURVEY_SOURCE = `${SURVEY.auteurs}, « ${SURVEY.titre} », ${SURVEY.annee}, 2 542 professionnelles et professionnels du travail social et de l’insertion`;

export const PARTS = {
  profile: 'Qui a répondu',
  practice: 'Partie 1 : ce que le numérique a changé dans le travail',
  perception: 'Partie 2 : comment il est vécu',
  tomorrow: 'Partie 3 : demain',
  recommendations: 'Recommandations du rapport',
} as const;
