import { NBSP } from '#web/lib/french.ts';
import { writeAsked } from '../asked.ts';
import { subjectLabel } from '../subject-words.ts';
import { embedPath } from './embed-path.ts';
import { framed } from './embedding.fr.ts';
import type { Asked, Level } from '../asked.ts';
import type { TerritoryId } from '#api/domain/sharing/territory-path';
import type { View } from './embed-path.ts';

/** Enough to see most of it without scrolling inside the frame. */
const HEIGHT_PX: Record<View, number> = { zones: 1000, besoins: 800, parties: 700 };

interface Shown {
  territory: TerritoryId & { nom: string };
  asked: Asked;
  view: View;
  /** By what the map is drawn; null as usual. */
  map: Level | null;
}

/** The address of what a frame shows. */
export function frameAddress({ territory, asked, view, map }: Shown, origin: string): string {
  const query = writeAsked(asked, territory.kind);
  if (map && view === 'zones') query.set('carte', map);
  query.set('vue', view);
  return `${origin}${embedPath(territory)}?${query}`;
}

/** The HTML that shows it on another site. */
export function writeFrame(shown: Shown, origin: string): string {
  const { territory, asked, view } = shown;
  const ofSubject = view === 'besoins' ? '' : `${NBSP}: ${subjectLabel(asked.subject)}`;
  const attributes = {
    src: frameAddress(shown, origin),
    title: framed.tab(framed.title(view, territory.nom, asked.level) + ofSubject),
    width: '100%',
    height: String(HEIGHT_PX[view]),
    loading: 'lazy',
    style: 'border: 0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
