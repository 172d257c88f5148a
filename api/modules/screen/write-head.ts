import { escapeHtml } from '#api/http/escape-html';

/** What a page says of itself to those who do not run its scripts: messages that show a shared address, search engines. */
export interface PageHead {
  title: string;
  description: string;
}

/** The page of the screen with this head in the place of the common one. */
export function writeHead(page: string, { title, description }: PageHead): string {
  const meta = (kind: 'name' | 'property', name: string, content: string) =>
    `<meta ${kind}="${name}" content="${escapeHtml(content)}" />`;
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:locale', 'fr_FR'),
  ].join('\n    ');
  return page.replace(/<meta\s+name="description"[^>]*>\s*/, '').replace(/<title>[^<]*<\/title>/, () => head);
}
