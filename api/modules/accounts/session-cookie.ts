import type { CookieOptions, Request, Response } from 'express';
import type { Config } from '#api/config';
import { SESSION_LIFE_MS } from '#api/domain/access/sign-in-limits';

type Setting = Pick<Config, 'NODE_ENV'>;

/** `__Host-`: only this host may set it, and over TLS (or on loopback, where browsers allow it); plain http has the other name. */
const nameOf = ({ NODE_ENV }: Setting): string =>
  NODE_ENV === 'production' ? '__Host-baguette' : 'baguette';

const optionsOf = ({ NODE_ENV }: Setting): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: NODE_ENV === 'production',
});

/** The secret of the session that a browser shows; null when it shows none. */
export function readSessionCookie(request: Pick<Request, 'headers'>, setting: Setting): string | null {
  const start = `${nameOf(setting)}=`;
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(start))?.slice(start.length) || null;
}

export function setSessionCookie(response: Response, token: string, setting: Setting): void {
  response.cookie(nameOf(setting), token, { ...optionsOf(setting), maxAge: SESSION_LIFE_MS });
}

export function clearSessionCookie(response: Response, setting: Setting): void {
  response.clearCookie(nameOf(setting), optionsOf(setting));
}
