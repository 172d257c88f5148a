import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** 256 bits, as it is put in a link or a cookie. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token: it opens nothing. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const CIPHER = 'aes-256-gcm';
/** A token seals one mailbox, once: its key is never used with another text, and the nonce may be constant. */
const NONCE = Buffer.alloc(12);
const TAG_BYTES = 16;

/** The mailbox as only who holds the token reads it. */
export function sealMailbox(courriel: string, token: string): Buffer {
  const cipher = createCipheriv(CIPHER, keyOf(token), NONCE);
  return Buffer.concat([cipher.update(courriel, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

/** @throws when it was sealed by another token. */
export function openMailbox(sealed: Buffer, token: string): string {
  const decipher = createDecipheriv(CIPHER, keyOf(token), NONCE);
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return decipher.update(sealed.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
}

/** Not the hash that is kept, which must not open it. */
const keyOf = (token: string): Buffer => Buffer.from(hkdfSync('sha256', token, '', 'baguette:mailbox', 32));
