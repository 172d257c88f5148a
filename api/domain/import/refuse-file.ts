/** No line of these formats comes near it, in bytes: beyond it a file is no table, or wants to fill the memory. */
const LONGEST_LINE = 512 * 1024;

/** How files that are no CSV begin: what spreadsheets and writers keep, archives, PDF, JSON, HTML. */
const OTHERS = ['PK', '%PDF', '{', '[', '<', '\u00d0\u00cf'];

const UTF_16 = ['\u00ff\u00fe', '\u00fe\u00ff'];

/** Why a file cannot be read as a CSV, in French; null when it may be. `bytes` are read as they are, whatever their encoding. */
export function refuseFile(name: string, bytes: Uint8Array): string | null {
  if (bytes.length === 0) return `${name} est vide.`;
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const isWide = UTF_16.some((mark) => start.startsWith(mark));
  const isOther = OTHERS.some((mark) => start.trimStart().startsWith(mark)) || (!isWide && bytes.includes(0));
  if (isOther || !/\.(csv|txt)$/i.test(name)) {
    return `${name} n’est pas un CSV : dans votre tableur, enregistrez-le au format « CSV UTF-8 ».`;
  }
  return longestLine(bytes) > LONGEST_LINE
    ? `${name} a une ligne de plus de 500 ko : ce n’est pas un tableau.`
    : null;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

function longestLine(bytes: Uint8Array): number {
  let longest = 0;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== LINE_FEED && bytes[at] !== CARRIAGE_RETURN) continue;
    longest = Math.max(longest, at - start);
    start = at + 1;
  }
  return longest;
}
