import { Button } from '@mantine/core';
import { partners } from './partners.fr.ts';
import classes from './partners.module.css';

interface Props {
  /** From 1. */
  page: number;
  pages: number;
  onPage(page: number): void;
}

const words = partners.pages;

/** The page before, the page after; nothing where one page holds all. */
export function PagesNav({ page, pages, onPage }: Props) {
  if (pages < 2 || page > pages) return null;
  return (
    <nav aria-label={words.label} className={classes.pages} data-screen-only>
      <Button variant="default" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {words.previous}
      </Button>
      <span>{words.current(page, pages)}</span>
      <Button variant="default" disabled={page === pages} onClick={() => onPage(page + 1)}>
        {words.next}
      </Button>
    </nav>
  );
}
