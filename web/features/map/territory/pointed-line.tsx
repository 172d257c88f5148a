import { Link } from 'react-router';
import { ExternalLink } from '#web/ui/external-link.tsx';
import { words } from './words.fr.ts';
import type { MapGiven } from './map-given.ts';
import type { Pointed } from './pointed.ts';
import classes from './territory.module.css';

interface Props {
  pointed: Pointed | null;
  framed: boolean;
  pathOf: MapGiven['pathOf'];
}

/** Under the map, read aloud: what the cross or the finger is on, and the way to its page. */
export function PointedLine({ pointed, framed, pathOf }: Props) {
  const hint = matchMedia('(pointer: coarse)').matches ? words.touchHint : words.hint;
  const path = pointed?.page ? pathOf(pointed.page.level, pointed.page.code) : null;
  return (
    <p role="status" className={classes.pointed}>
      {pointed?.said ?? hint}
      {pointed && path && (
        <>
          {' '}
          {framed ? (
            <ExternalLink href={addressOf(path)}>{words.open(pointed.nom)}</ExternalLink>
          ) : (
            <Link to={path}>{words.open(pointed.nom)}</Link>
          )}
        </>
      )}
    </p>
  );
}

/** An address of this site, whole. */
export const addressOf = ({ pathname, search }: ReturnType<MapGiven['pathOf']>): string =>
  search ? `${pathname}?${search}` : pathname;
