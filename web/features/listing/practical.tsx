import { IconBus, IconMap2, IconMapPin, IconWalk, IconWheelchair } from '@tabler/icons-react';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { FoldedMap } from '#web/ui/folded-map.tsx';
import { describeAddress, placeLinks } from './place-links.ts';
import { map, practical as words } from './listing.fr.ts';
import { Week } from './week.tsx';
import { WeekTable } from './week-table.tsx';
import { ZoneWords } from './zone-words.tsx';
import type { ListingSlots } from './listing-view.tsx';
import type { ReactNode } from 'react';
import type { Situation } from './situation.ts';
import type { Listing } from '#api/contract/listings.contract';
import classes from './listing.module.css';

interface Props extends Pick<ListingSlots, 'renderMap' | 'renderOpenings'> {
  listing: Listing;
  situation: Situation;
}

/** When, where, for the inhabitants of where. */
export function Practical({ listing, situation, renderMap, renderOpenings }: Props) {
  const { structure, services } = listing;
  const isPlaced = structure.latitude !== null && !structure.adresse_masquee;
  return (
    <section className={`${classes.frame} ${classes.practical}`} aria-labelledby="pratique">
      <h2 id="pratique">{words.title}</h2>
      <h3>{words.hours}</h3>
      {listing.week && (
        <>
          <WeekTable days={listing.week} />
          <p className={classes.soft}>{words.usually}</p>
        </>
      )}
      <Week osm={structure.horaires_accueil} text={structure.horaires_texte} />
      {renderOpenings(listing)}
      <h3>{words.place}</h3>
      {structure.adresse_masquee ? <HiddenPlace structure={structure} /> : <Place structure={structure} />}
      <h3>{words.zone}</h3>
      <ZoneWords services={services} commune={situation.commune} />
      {isPlaced && <FoldedMap words={map}>{renderMap(listing)}</FoldedMap>}
      {structure.precisions && (
        <>
          <h3>{words.notes}</h3>
          <p className={classes.lines}>{structure.precisions}</p>
        </>
      )}
    </section>
  );
}

/** A place that shelters: its commune, and whom to ask. */
function HiddenPlace({ structure: { commune } }: { structure: Listing['structure'] }) {
  return (
    <p className={classes.address}>
      <IconMapPin size={20} aria-hidden />
      {[commune, words.hidden].filter(Boolean).join('. ')}
    </p>
  );
}

function Place({ structure }: { structure: Listing['structure'] }) {
  const address = describeAddress(structure);
  const { onFoot, bus, search } = placeLinks(structure);
  const access = structure.accessibilite_lieu;
  return (
    <>
      <p className={classes.address}>
        <IconMapPin size={20} aria-hidden />
        {structure.adresse || onFoot ? address : [address, words.noPlace].filter(Boolean).join('. ')}
      </p>
      {structure.point_origin === 'commune' && structure.adresse && (
        <p className={classes.soft}>{words.approximate}</p>
      )}
      <ul className={classes.links} data-screen-only>
        <PlaceLink href={onFoot} icon={<IconWalk size={18} aria-hidden />} text={words.onFoot} />
        <PlaceLink href={bus} icon={<IconBus size={18} aria-hidden />} text={words.bus} />
        <PlaceLink href={search} icon={<IconMap2 size={18} aria-hidden />} text={words.search} />
        <PlaceLink href={access} icon={<IconWheelchair size={18} aria-hidden />} text={words.access} />
      </ul>
    </>
  );
}

function PlaceLink({ href, icon, text }: { href: string | null; icon: ReactNode; text: string }) {
  if (!href || !/^https?:\/\//.test(href)) return null;
  return (
    <li>
      <ExternalLink href={href}>
        {icon}
        {text}
      </ExternalLink>
    </li>
  );
}
