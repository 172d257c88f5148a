import { plural } from '#web/lib/french.ts';
import type { FilterName } from '#api/domain/orientation/filter-names';

/** What is said of the filters. */
export const filterWords = {
  region: 'Filtrer les partenaires',
  names: {
    open: 'Ouvert',
    cost: 'Coût',
    reception: 'Accueil',
    meant_for: 'Publics',
    access: 'Accessibilité',
    language: 'Langue',
    network: 'Réseau',
    source: 'Source',
  } satisfies Record<FilterName, string>,
  /** The question that a filter asks, at the head of its values. */
  legends: {
    open: 'Quand est-ce ouvert ?',
    cost: 'Combien cela coûte ?',
    reception: 'Comment la personne est-elle reçue ?',
    meant_for: 'À qui s’adresse l’aide ?',
    access: 'Le lieu est-il accessible ?',
    language: 'Dans quelle langue ?',
    network: 'De quel réseau ?',
    source: 'D’où vient la fiche ?',
  } satisfies Record<FilterName, string>,
  /** What a filter reads where that is not plain. */
  hints: {
    open: undefined,
    cost: undefined,
    reception: undefined,
    meant_for: 'Les publics que la fiche nomme.',
    access: 'D’après acceslibre ou le texte de la fiche.',
    language: 'D’après le texte de la fiche : appelez pour vérifier.',
    network: undefined,
    source: undefined,
  } satisfies Record<FilterName, string | undefined>,
  chosenIn: (count: number) => (count === 0 ? '' : ` (${count})`),
  sheet: (count: number) => (count === 0 ? 'Filtrer' : `Filtrer (${count})`),
  chosen: 'Filtres choisis',
  remove: (label: string) => `Retirer le filtre « ${label} »`,
  removeAll: 'Retirer tous les filtres',
  partners: (count: number) => (count >= 2 ? ' partenaires' : ' partenaire'),
  none: 'Aucune fiche trouvée ici ne le précise.',
  loading: 'Recherche des valeurs possibles…',
  failed: 'Les valeurs possibles n’ont pas pu être cherchées.',
  retry: 'Réessayer',
  close: 'Fermer',
  see: (count: number | null) => {
    if (count === null) return 'Voir les partenaires';
    return count === 0 ? 'Aucun partenaire : voir que faire' : `Voir ${plural(count, 'partenaire')}`;
  },
  relax: {
    title: (needs: string) => `Avec ces filtres, personne n’est trouvé pour : ${needs}`,
    text: 'Retirez un filtre pour retrouver des partenaires.',
    nothing: 'Aucun filtre retiré seul ne suffit.',
    without: (name: string, count: number) => `Sans « ${name} » : ${plural(count, 'partenaire')}`,
  },
} as const;
