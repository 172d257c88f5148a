import type { CookieOptions, Request, Response } from 'express';
import type { Config } from '#api/config';
import { SESSION_LIFE_MS } from '#api/domain/access/sign-in-limits';

type Setting = Pick<Config, 'NODE_ENV' | 'PUBLIC_URL'>;

const isSecure = ({ NODE_ENV, PUBLIC_URL }: Setting): boolean =>
  NODE_ENV === 'production' || PUBLIC_URL?.startsWith('https:') === true;

interface Life {
  life_ms: number;
  setting: Setting;
}

/** The cookie of a session. */
export const sessionCookie = (setting: Setting) => ownCookie('', { life_ms: SESSION_LIFE_MS, setting });

/**
 * A cookie that scripts do not read and that no other site sends with a write. `__Host-`: only this host may set it, and over TLS (or on
 * loopback, where browsers allow it); plain http has the other name.
 */
export function ownCookie(use: string, { life_ms, setting }: Life) {
  const name = [isSecure(setting) ? '__Host-baguette' : 'baguette', use].filter(Boolean).join('-');
  const options: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(setting) };
  return {
    /** What a browser shows; null when it shows nothing. */
    read: (request: Pick<Request, 'headers'>): string | null => {
      const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
      return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || null;
    },
    set: (response: Response, value: string) => response.cookie(name, value, { ...options, maxAge: life_ms }),
    clear: (response: Response) => response.clearCookie(name, options),
  };
}
