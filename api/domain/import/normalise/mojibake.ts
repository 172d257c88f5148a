import { WINDOWS_1252_HIGH as HIGH } from './windows-1252.ts';

const BYTE_OF = new Map([...HIGH].map((character, position) => [character, 0x80 + position]));

/** A UTF-8 lead byte of two or three bytes read as Windows-1252, then its continuation bytes. */
const SEQUENCE = new RegExp(`[ÂÃÅ][\u0080-\u00bf${HIGH}]|â[\u0080-\u00bf${HIGH}]{2}`, 'g');

const byteOf = (character: string): number => BYTE_OF.get(character) ?? character.charCodeAt(0);

function decode(sequence: string): string {
  const bytes = Uint8Array.from([...sequence], byteOf);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return sequence;
  }
}

/** Repairs UTF-8 that was read as Windows-1252 ("Ã©" -> "é"), only where the bytes make valid UTF-8; repeated for double damage. */
export function repairMojibake(text: string): string {
  if (!/[ÂÃÅâ]/.test(text)) return text;
  const repaired = text.replace(SEQUENCE, decode);
  return repaired === text ? text : repairMojibake(repaired);
}
