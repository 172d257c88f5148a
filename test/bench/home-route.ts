import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  src?: string;
}

/** The scripts that a browser loads before the home page can be used: the entry, the home route, what both import. */
export function homeRouteFiles(folder = 'dist/web'): string[] {
  const manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    Chunk
  >;
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) {
    if (isEntry || /home-page/.test(key)) visit(key);
  }
  return [...files].filter((file) => file.endsWith('.js')).map((file) => join(folder, file));
}
