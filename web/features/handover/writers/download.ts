import { fold } from '#web/lib/french.ts';

/** Gives a file to the browser to keep. `type` is a media type. */
export function download(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** `maison-du-pont.vcf` for « Maison du Pont ». */
export function fileName(title: string, extension: string): string {
  const slug = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${slug || 'partenaire'}.${extension}`;
}
