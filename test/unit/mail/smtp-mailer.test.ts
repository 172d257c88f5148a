import { Logger } from '@nestjs/common';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseMailer } from '#api/mail/choose-mailer';
import { SmtpMailer } from '#api/mail/smtp-mailer';
import { readConfig } from '#api/config';
import { writeSignInMail } from '#api/modules/accounts/write-sign-in-mail';
import { catchMails, readable } from '#test/support/mail-catcher';
import type { CaughtMail, MailCatcher } from '#test/support/mail-catcher';

const TO = 'accueil@maison.example';
const LINK = 'https://baguette.example/connexion#jeton=abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE';
let catcher: MailCatcher;

afterEach(async () => {
  await catcher?.close();
  vi.restoreAllMocks();
});

/** Sends one mail to a server that answers these codes, one a try; gives what it received and what was logged. */
async function post(
  codes: string[],
  to = TO,
): Promise<{ caught: CaughtMail[]; tries: number; logged: string }> {
  const caught: CaughtMail[] = [];
  const logged: string[] = [];
  vi.spyOn(Logger.prototype, 'warn').mockImplementation((text: unknown) => void logged.push(String(text)));
  let tries = 0;
  const answer = () => codes[tries++] ?? '250 ok';
  catcher = await catchMails({ onMail: (mail) => caught.push(mail), answer });
  const mailer = new SmtpMailer(catcher.url, 'Baguette <baguette@baguette.example>', [1, 1, 1]);
  mailer.post(writeSignInMail(to, LINK));
  expect(tries).toBe(0);
  await vi.waitFor(() =>
    expect(caught.length === 1 || logged.some((line) => line.includes('abandonné'))).toBe(true),
  );
  return { caught, tries, logged: logged.join('\n') };
}

describe('Un courriel de connexion', () => {
  it('part en français, en texte et en HTML, d’une machine, à une seule boîte', async () => {
    const { caught } = await post([]);
    expect(caught).toMatchObject([{ from: 'baguette@baguette.example', to: [TO] }]);
    const text = readable(caught[0]?.raw ?? '');
    expect(text).toContain('Auto-Submitted: auto-generated');
    expect(text).toContain('text/plain; charset=utf-8');
    expect(text).toContain(`href="${LINK}"`);
    expect(text).toContain('tiennent leur fiche à jour');
    expect(text.match(/^To: .*$/gm)).toEqual([`To: ${TO}`]);
  });

  it('une adresse qui porterait d’autres destinataires n’en porte aucun', async () => {
    const { caught } = await post([], 'a@exemple.fr\r\nBcc: b@exemple.fr');
    expect(caught.flatMap(({ to }) => to)).not.toContain('b@exemple.fr');
    expect(caught.map(({ raw }) => raw).join('')).not.toMatch(/^Bcc:/m);
  });

  it('un refus qui peut passer est retenté, puis abandonné, sans adresse au journal', async () => {
    const passing = await post(['451 plus tard', '451 plus tard']);
    expect([passing.caught.length, passing.tries]).toEqual([1, 3]);
    await catcher.close();
    const failing = await post(Array<string>(9).fill(`451 <${TO}> plus tard`));
    expect([failing.caught.length, failing.tries]).toEqual([0, 4]);
    expect(failing.logged).toContain('451');
    expect(failing.logged).not.toMatch(/maison|jeton/);
  });

  it('un refus définitif n’est pas retenté', async () => {
    const { caught, tries } = await post([`550 <${TO}> inconnu`]);
    expect([caught.length, tries]).toEqual([0, 1]);
  });
});

describe('Ce qui envoie', () => {
  const chosen = (environment: Record<string, string>) => chooseMailer(readConfig(environment));

  it('le serveur réglé ; sans lui le journal, et rien en production', () => {
    const set = {
      SMTP_URL: 'smtp://x',
      MAIL_FROM: 'a@b.fr',
      PUBLIC_URL: 'https://b.fr',
      NODE_ENV: 'production',
    };
    expect(chosen(set).constructor.name).toBe('SmtpMailer');
    expect([chosen({}).constructor.name, chosen({}).ready]).toEqual(['LogMailer', true]);
    const none = chosen({ NODE_ENV: 'production' });
    expect([none.constructor.name, none.ready]).toEqual(['NoMailer', false]);
  });

  it('un serveur sans expéditeur ou sans adresse publique est une erreur de réglage', () => {
    for (const rest of [{}, { MAIL_FROM: 'a@b.fr' }, { PUBLIC_URL: 'https://b.fr' }]) {
      expect(() => readConfig({ SMTP_URL: 'smtp://x', ...rest })).toThrow(/MAIL_FROM et PUBLIC_URL/);
    }
    expect(() => readConfig({ SMTP_URL: 'http://x', PORT: 'trois' })).toThrow(/PORT[\s\S]*SMTP_URL/);
  });
});
