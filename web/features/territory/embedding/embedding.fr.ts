import { listOf, NBSP, plural } from '#web/lib/french.ts';
import { levels, needs, parts, zones } from '../territory.fr.ts';
import type { Level } from '../asked.ts';
import type { View } from './embed-path.ts';

const SOURCES_NAMED = 3;

/** What a frame says around the figures. */
export const framed = {
  title: (view: View, nom: string, level: Level | null) => `${viewTitle(view, level)}, ${nom}`,
  tab: (title: string) => `${title} – Baguette`,
  link: (when: string | null) => (when ? `Baguette, données du ${when}` : 'Baguette'),
  sources: (names: readonly string[]) =>
    `Source${names.length >= 2 ? 's' : ''}${NBSP}: ${listOf(
      names.length > SOURCES_NAMED
        ? [...names.slice(0, SOURCES_NAMED - 1), plural(names.length - SOURCES_NAMED + 1, 'autre')]
        : names,
    )}.`,
  allFictional: `Données de démonstration${NBSP}: ces structures sont fictives.`,
  someFictional: 'Des structures de démonstration, fictives, sont mêlées aux vraies.',
  unknown: 'Ces chiffres n’existent pas',
  unknownText: 'Aucun territoire ne porte ce code, ou l’adresse est incomplète.',
  toBaguette: 'Chercher un territoire dans Baguette',
} as const;

/** The block that gives the code of a frame. */
export const embedding = {
  title: 'Intégrer cette vue',
  lead: 'Ce code affiche ces chiffres dans la page d’un autre site, toujours à jour, sans cookie. Il retient le sujet, la distance, les tris et le découpage de la carte choisis ci-dessus.',
  view: 'Vue',
  views: { zones: zones.title, besoins: needs.title, parties: parts.title } satisfies Record<View, string>,
  code: 'Code à copier dans la page',
  copy: 'Copier le code',
  copied: 'Code copié',
  refused: 'Votre navigateur refuse la copie. Le code est sélectionné, copiez-le au clavier.',
  see: 'Voir le résultat',
} as const;

function viewTitle(view: View, level: Level | null): string {
  return view === 'parties' ? levels[level ?? 'commune'] : embedding.views[view];
}
