import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** 256 bits, as it is put in a link or a cookie. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: it opens nothing. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const CIPHER = 'aes-256-gcm';
/** A token seals one text, once: its key is never used with another, and the nonce may be constant. */
const NONCE = Buffer.alloc(12);
const TAG_BYTES = 16;

/** A text as only who holds the token reads it: the mailbox of a link, what ProConnect said of a session. */
export function seal(text: string, token: string): Buffer {
  const cipher = createCipheriv(CIPHER, deriveFrom(token, 'sealed'), NONCE);
  return Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when it was sealed by another token. */
export function unseal(sealed: Buffer, token: string): string {
  const decipher = createDecipheriv(CIPHER, deriveFrom(token, 'sealed'), NONCE);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return decipher.update(sealed.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}

/** 256 bits that only who holds the token can find, others for each use; not the hash that is kept, which opens nothing. */
export const deriveFrom = (token: string, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', token, '', `baguette:${use}`, 32));
