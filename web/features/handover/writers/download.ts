import { fold } from '#web/lib/french.ts';

/** Gives a file to the browser to keep. `type` is a media type. */
export { giveFile as download } from '#web/lib/give-file.ts';

/** `maison-du-pont.vcf` for « Maison du Pont ». */
export function fileName(title: string, extension: string): string {
  const slug = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${slug || 'partenaire'}.${extension}`;
}
