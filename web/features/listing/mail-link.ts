import { message } from './listing.fr.ts';

/** A `mailto:` with a first message: what is needed and in which commune, nothing about the person. */
export function mailLink(courriel: string, needs: readonly string[], commune: string | null): string {
  const subject = encodeURIComponent(message.subject);
  const body = encodeURIComponent(message.body(needs, commune));
  return `mailto:${encodeURI(courriel).replaceAll('?', '%3F')}?subject=${subject}&body=${body}`;
}
