/** Lines of both vCard (RFC 6350, 3.2) and iCalendar (RFC 5545, 3.1) are folded at this many octets, line break left out. */
const MOST_OCTETS = 75;

const encoder = new TextEncoder();

/**
 * A value of type text: backslash, comma, semicolon and line break escaped (RFC 6350, 3.4; RFC 5545, 3.3.11), other control
 * characters, which neither allows, left out.
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\,;]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
}

/** `NAME:value` folded, ended by CRLF; a character is never cut in two. */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length;
    if (octets + size > MOST_OCTETS) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** The lines of those that have a value. */
export const contentLines = (lines: readonly (readonly [string, string | null])[]): string =>
  lines.flatMap(([name, value]) => (value === null ? [] : [contentLine(name, value)])).join('');
