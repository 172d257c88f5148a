import { describe, expect, it } from 'vitest';
import { mailLink } from '#web/lib/mail-link.ts';

describe('Un lien pour écrire', () => {
  it('ne laisse ni la boîte ni les mots ajouter un champ', () => {
    expect(mailLink({ to: 'a?bcc=b&c@example.org', subject: 'x&bcc=b@example.org', body: 'y' })).toBe(
      'mailto:a%3Fbcc%3Db%26c@example.org?subject=x%26bcc%3Db%40example.org&body=y',
    );
  });

  it('finit ses lignes comme le veut la RFC 6068, et se passe de mots', () => {
    expect(mailLink({ to: 'a@example.org', body: 'Bonjour,\nmerci' })).toBe(
      'mailto:a@example.org?body=Bonjour%2C%0D%0Amerci',
    );
    expect(mailLink({ to: 'a@example.org' })).toBe('mailto:a@example.org');
  });
});
