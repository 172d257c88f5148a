import { describe, expect, it } from 'vitest';
import { nameBrowser } from '#api/domain/access/name-browser';

const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('Le navigateur d’une session', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox sous Linux'],
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/142.0 Safari/537.36 Edg/142.0`,
      'Edge sous Windows',
    ],
    [`Mozilla/5.0 (Linux; Android 15) ${WEBKIT} Chrome/142.0 Mobile Safari/537.36`, 'Chrome sur Android'],
    [
      `Mozilla/5.0 (Linux; Android 15) ${WEBKIT} SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36`,
      'Samsung Internet sur Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Mobile/15E148 Safari/604.1',
      'Safari sur iPhone',
    ],
    [
      'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605 CriOS/142.0 Mobile/15E148 Safari/604.1',
      'Chrome sur iPad',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605 Version/18.0 Safari/605.1.15',
      'Safari sur Mac',
    ],
    [`Mozilla/5.0 (X11; Linux x86_64) ${WEBKIT} HeadlessChrome/142.0 Safari/537.36`, 'Chrome sous Linux'],
    ['curl/8.5.0', 'Navigateur inconnu'],
    ['', 'Navigateur inconnu'],
  ])('%s', (userAgent, name) => {
    expect(nameBrowser(userAgent)).toBe(name);
  });

  it('rien de ce qui est écrit n’est gardé tel quel', () => {
    expect(nameBrowser('<script> Firefox/1 Android Zéphirine')).toBe('Firefox sur Android');
  });
});
