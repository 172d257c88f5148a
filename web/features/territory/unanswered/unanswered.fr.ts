import { FEWEST_SEARCHES } from '#api/contract/territories.contract';
import { formatDate } from '#web/lib/format-time.ts';
import { NBSP, NNBSP, plural } from '#web/lib/french.ts';

/** What is said of the searches that found nobody. */
export const unanswered = {
  title: 'Recherches restées sans réponse',
  lead: `Les besoins cherchés ici pour lesquels personne n’a été trouvé, par semaine terminée. Rien n’est gardé de la personne ni de ce qui a été écrit${NBSP}: seul un besoin cherché au moins ${FEWEST_SEARCHES} fois la même semaine dans une même intercommunalité est compté.`,
  loading: 'Lecture des recherches…',
  weeks: 'Période',
  lastWeeks: (count: number) => `${count} dernières semaines`,
  total: (searches: number, weeks: number) =>
    `${plural(searches, 'recherche')} sans réponse en ${weeks}${NBSP}semaines.`,
  table: 'Recherches sans réponse, par besoin et par semaine',
  file: (nom: string) => `Recherches sans réponse ${nom}`,
  need: 'Besoin',
  code: 'Code du besoin',
  searches: 'Total',
  all: 'Tous besoins confondus',
  /** At the head of a narrow column, where it may break. */
  week: (monday: string, withYear: boolean) =>
    `Semaine du ${formatDate(monday, withYear).replaceAll(NBSP, ' ')}`,
  empty: (weeks: number) =>
    `Aucune recherche sans réponse n’est comptée sur ${weeks}${NBSP}semaines. Chaque recherche a trouvé un partenaire, ou celles qui n’en ont pas trouvé étaient trop peu nombreuses pour être comptées (moins de ${FEWEST_SEARCHES})${NNBSP}; ce n’est pas dire que tous les besoins sont couverts.`,
  uncounted: `Un tiret${NBSP}: rien, ou trop peu pour être compté.`,
  ofEpci: 'Ces recherches se comptent par intercommunalité, jamais par commune. Voir celles de :',
  nowhere: 'Ces recherches ne se comptent jamais par commune.',
} as const;
