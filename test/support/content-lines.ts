const encoder = new TextEncoder();

/** A file of content lines read back as RFC 6350 and RFC 5545 tell: unfolded, each name with its raw value. */
export function readContentLines(file: string): [string, string][] {
  return file
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1)];
    });
}

/** What an escaped value of type text says. */
export const unescapeText = (value: string): string =>
  value.replace(/\\(.)/gs, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark));

/** The parts of a value, cut at a mark that is not escaped. */
export function splitValue(value: string, mark: ';' | ','): string[] {
  const parts = [''];
  for (const [piece] of value.matchAll(/\\.|[^\\]/gsu)) {
    if (piece === mark) parts.push('');
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

/** The longest line of a file, in octets, line break left out. */
export const longestLine_octets = (file: string): number =>
  Math.max(...file.split('\r\n').map((line) => encoder.encode(line).length));
