import { fold } from './french.ts';

/** What a file is of, as a name that every system takes, without its ending. */
export const fileName = (title: string): string =>
  fold(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
