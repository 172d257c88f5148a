import { Feed } from 'feed';
import type { Territory } from '#api/contract/territories.contract';
import { CHANGES } from './feed.fr.ts';
import { FILTER_NAMES } from '#api/domain/orientation/filter-names';
import type { Chosen } from '#api/domain/orientation/filter-names';
import type { ListingEvent } from './directory.repository.ts';

interface About {
  territory: Territory;
  /** What the feed is narrowed to. */
  asked: { subject: string; chosen: Chosen };
  /** The whole address of a page. */
  linkTo: (path: string) => string;
  now: Date;
}

/** An Atom feed (RFC 4287) of what happened to the listings of a territory; identifiers stay whatever the host. */
export function writeFeed(events: readonly ListingEvent[], { territory, asked, linkTo, now }: About): string {
  const { kind, code, nom } = territory;
  const query = queryOf(asked);
  const feed = new Feed({
    id: `urn:baguette:territory:${kind}:${code}${query}`,
    title: asHtml(query ? `Fiches de ${nom}, une partie` : `Fiches de ${nom}`),
    language: 'fr',
    link: linkTo(`/territoires/${kind}/${code}`),
    updated: new Date(events[0]?.at ?? now),
    copyright: 'Chaque fiche porte sa source et sa licence.',
    feedLinks: { atom: linkTo(`/api/territories/${kind}/${code}/partners.atom${query}`) },
    author: { name: 'Baguette' },
  });
  for (const event of events) {
    feed.addItem({
      id: `urn:baguette:change:${event.id}`,
      title: asHtml([event.nom, event.commune].filter((word) => word !== null).join(', ')),
      link: linkTo(`/partenaires/${encodeURIComponent(event.structure_id)}`),
      description: CHANGES[event.kind],
      date: new Date(event.at),
    });
  }
  return feed.atom1();
}

/** `?subject=…&cost=…`, always in the same order: a feed of other listings is another feed. Empty where nothing is asked. */
function queryOf({ subject, chosen }: About['asked']): string {
  const filters = FILTER_NAMES.flatMap((name) =>
    chosen[name]?.length ? [`${name}=${chosen[name].join()}`] : [],
  );
  const query = [...(subject === 'all:all' ? [] : [`subject=${subject}`]), ...filters].join('&');
  return query && `?${query}`;
}

/** A title is HTML there, in a CDATA section of which the library escapes only the first end: a name must hold none. */
const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
