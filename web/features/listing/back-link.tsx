import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';
import { listing as words } from './listing.fr.ts';
import type { Situation } from './situation.ts';
import classes from './listing.module.css';

/** To the partners of the situation that one comes from, or to the tool. */
export function BackLink({ situation: { search } }: { situation: Situation }) {
  return (
    <Link to={{ pathname: '/', search }} className={classes.back} data-screen-only>
      <IconArrowLeft size={20} aria-hidden />
      {search ? words.back : words.search}
    </Link>
  );
}
