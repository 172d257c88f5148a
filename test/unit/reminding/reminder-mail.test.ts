import { describe, expect, it } from 'vitest';
import { writeReminderMail } from '#api/modules/reminding/write-reminder-mail';

const LINKS = {
  keep: 'https://baguette.example/rappel#jeton=keep',
  edit: 'https://baguette.example/mes-fiches/x',
  stop: 'https://baguette.example/rappel#jeton=stop',
  unsubscribe: 'https://baguette.example/api/reminders/unsubscription?jeton=stop',
};
const LISTING = { id: 'x', nom: 'Maison <des> habitants', commune: 'Chambéry', date_maj: '2025-11-01' };
const write = (...others: object[]) =>
  writeReminderMail(
    'accueil@maison.example',
    [LISTING, ...others.map((other) => ({ ...LISTING, ...other }))],
    LINKS,
  );

describe('Le courriel', () => {
  it('dit de quelle fiche il s’agit, de quand elle date, et les trois suites', () => {
    expect(write().subject).toBe(
      'Votre fiche «\u00a0Maison <des> habitants\u00a0» est-elle encore juste\u202f?',
    );
    expect(write().text).toBe(
      [
        'Bonjour,',
        'Des travailleurs sociaux lisent votre fiche dans Baguette pour savoir à qui adresser une personne\u00a0:',
        '«\u00a0Maison <des> habitants\u00a0» à Chambéry\u00a0: elle date du 1ᵉʳ\u00a0novembre\u00a02025.',
        'Ouvrez ce lien, relisez-la, puis appuyez une fois pour dire que tout est encore juste. C’est tout, sans mot de passe.',
        'https://baguette.example/rappel#jeton=keep',
        'Modifier\u00a0: https://baguette.example/mes-fiches/x',
        'Ne plus écrire\u00a0: https://baguette.example/rappel#jeton=stop',
        'Ces liens servent 60\u00a0jours. Vous recevez ce message parce que cette adresse figure sur cette fiche, ou parce que vous la tenez à jour.\n',
      ].join('\n\n'),
    );
  });

  it('de plusieurs fiches, les nomme toutes, même sans date ni commune', () => {
    const { subject, text } = write({ id: 'y', nom: 'Autre', commune: null, date_maj: null });
    expect(subject).toBe('Vos 2\u00a0fiches sont-elles encore justes\u202f?');
    expect(text).toContain('«\u00a0Autre\u00a0»\u00a0: personne n’a encore dit de quand elle date.');
    expect(text).toContain('vous les tenez à jour');
  });

  it('en HTML : ce qui est écrit est neutralisé, rien n’est chargé, rien n’est suivi', () => {
    const { html } = write();
    expect(html).toContain('Maison &lt;des&gt; habitants');
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      LINKS.keep,
      LINKS.edit,
      LINKS.stop,
    ]);
    expect(html).not.toMatch(/<(img|script|link|style|iframe)|src=|width=/i);
  });

  it('se quitte d’un bouton du logiciel de courriel (RFC 8058)', () => {
    expect(write().headers).toEqual({
      'List-Unsubscribe': `<${LINKS.unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
  });
});
