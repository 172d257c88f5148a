import { formatNumber, listOf, NBSP, NNBSP, plural } from '#web/lib/french.ts';
import { formatDate } from '#web/lib/format-time.ts';
import { freshness } from '#web/lib/freshness.fr.ts';
import type { DirectoryKind } from './use-partners.ts';

/** Beside the subject, what makes a list shorter. */
const NARROWER: Record<DirectoryKind, string> = {
  region: 'un département ou un besoin',
  departement: 'une intercommunalité ou un besoin',
  epci: 'une commune ou un besoin',
  commune: 'un besoin',
};

/** What is said of the partners of a territory. */
export const partners = {
  title: 'Partenaires',
  lead: 'Les structures installées ici qui ont un service pour ce sujet, par nom. D’autres, installées ailleurs, peuvent aussi recevoir les habitants.',
  subject: 'Sujet',
  changeSubject: 'Changer de sujet',
  loading: 'Recherche des partenaires…',
  failed: 'La liste des partenaires n’a pas pu être chargée',
  found: (count: number) => plural(count, 'partenaire'),
  filtered: (count: number, labels: readonly string[]) =>
    `${count === 0 ? 'Aucun partenaire' : plural(count, 'partenaire')} avec ${labels.length >= 2 ? 'les filtres' : 'le filtre'}${NBSP}: ${listOf(labels)}`,
  shown: (first: number, last: number) =>
    first === last
      ? `le ${formatNumber(first)}ᵉ est affiché`
      : `affichés${NBSP}: ${formatNumber(first)} à ${formatNumber(last)}`,
  cut: (kind: DirectoryKind) =>
    `Ce territoire a plus de ${formatNumber(3000)} partenaires pour ce sujet. La liste, ses filtres et ses fichiers s’arrêtent aux ${formatNumber(3000)} premiers par nom${NNBSP}; pour les voir tous, choisissez ${NARROWER[kind]}.`,
  none: 'Aucun partenaire n’est installé ici pour ce sujet',
  noneText:
    'Ce n’est pas dire que personne n’aide les habitants : les zones blanches, plus haut, comptent aussi les offres d’ailleurs et celles à distance.',
  noneFiltered: 'Aucun partenaire avec ces filtres',
  beyond: 'La liste n’a plus autant de pages.',
  toFirst: 'Revenir à la première page',
  list: 'Partenaires du territoire',
  fictional: 'Fiche fictive, pour essayer',
  itinerant: 'itinérant',
  services: (count: number) => plural(count, 'service'),
  fresh: (of: keyof typeof freshness, date: string | null) =>
    date === null ? 'Fiche sans date' : `Fiche du ${formatDate(date, true)}, ${freshness[of]}`,
  needs: 'Besoins auxquels il répond ici',
  otherNeeds: (count: number) => `et ${plural(count, 'autre')}`,
  pages: {
    label: 'Pages de la liste',
    previous: 'Page précédente',
    next: 'Page suivante',
    current: (page: number, pages: number) => `Page ${formatNumber(page)} sur ${formatNumber(pages)}`,
  },
  france: 'La France a trop de partenaires pour une liste. Choisissez une région :',
  regions: 'Régions',
} as const;

/** How people are received, shorter than the standard's words. */
export const receptions: Record<'a-distance' | 'en-presentiel', string> = {
  'en-presentiel': 'sur place',
  'a-distance': 'à distance',
};
