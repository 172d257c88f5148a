/** Windows-1252 characters of the bytes 0x80 to 0x9F; the five unassigned bytes stay C1 controls. */
export const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Windows-1252 of a text decoded as Latin-1. The TextDecoder of Node 20 leaves these bytes as C1 controls. */
export function fromLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    WINDOWS_1252_HIGH.charAt(control.charCodeAt(0) - 0x80),
  );
}
