import type { Config } from '#api/config';

/** The whole address of a page of this product, for what leaves it: a mail, a feed. */
export const publicLink = (path: string, { PUBLIC_URL, PORT }: Pick<Config, 'PUBLIC_URL' | 'PORT'>): string =>
  new URL(path, PUBLIC_URL ?? `http://localhost:${PORT}`).href;
