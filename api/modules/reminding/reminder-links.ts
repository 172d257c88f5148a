import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link of a mail may be used for: all that the mail offers, or only writing no more. */
export type LinkPurpose = 'keep' | 'stop';

/** How long a link of a mail serves. */
const LINK_LIFE_S = 60 * 86_400;

/**
 * The secret of a link: what it is for, the reminder (which says the listings and whose mailbox), until when, and a signature of the three.
 * Nothing of it is kept.
 */
export function signLink(purpose: LinkPurpose, reminder_id: string, { key, now }: Signing): string {
  const until_s = Math.floor(now.getTime() / 1000) + LINK_LIFE_S;
  const said = `${purpose}.${reminder_id}.${until_s}`;
  return `${said}.${signatureOf(said, key).toString('base64url')}`;
}

interface Signing {
  key: Buffer;
  now: Date;
}

/** What a link says, when we have written it. */
export interface ReadLink {
  purpose: LinkPurpose;
  reminder_id: string;
  isOver: boolean;
}

const SHAPE = /^((keep|stop)\.([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\.(\d{1,12}))\.([\w-]{43})$/;

/** Null for anything that we have not signed. */
export function readLink(token: string, { key, now }: Signing): ReadLink | null {
  const [, said = '', purpose, reminder_id = '', until_s, signature = ''] = SHAPE.exec(token) ?? [];
  if (!purpose || !timingSafeEqual(signatureOf(said, key), Buffer.from(signature, 'base64url'))) return null;
  return { purpose: purpose as LinkPurpose, reminder_id, isOver: now.getTime() >= Number(until_s) * 1000 };
}

const signatureOf = (said: string, key: Buffer): Buffer =>
  createHmac('sha256', key).update(`baguette:reminder:${said}`).digest();
