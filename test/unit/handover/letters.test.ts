import { describe, expect, it } from 'vitest';
import { contactMail, sheetMail } from '#web/features/handover/writers/write-mail.ts';
import { writeText } from '#web/features/handover/writers/write-text.ts';
import { sheetPartner } from '#test/support/sheet-partners';

const LINK = 'https://baguette.example/a-remettre?fiches=invented--house';
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

/** What a mail program reads of a `mailto:` address. */
function readMail(link: string | null) {
  const url = new URL(link ?? '');
  const field = (name: string) =>
    plain(new URLSearchParams(url.search.replace(/\+/g, '%2B')).get(name) ?? '');
  return { to: url.pathname, subject: field('subject'), body: field('body') };
}

describe('Le plan en texte', () => {
  it('dit chaque partenaire ligne à ligne, puis le lien', () => {
    const text = writeText(
      [sheetPartner({ conditions: ['Apporter une pièce d’identité.'], by_appointment: true })],
      LINK,
    );
    expect(plain(text).split('\n')).toEqual([
      '1. Maison du Pont',
      'Pour : Alimentation',
      'Téléphone : 04 65 71 00 01',
      'Courriel : accueil@example.org',
      'Site : https://example.org/maison',
      'Adresse : 1 place de la Mairie, 73000 Chambéry',
      'Horaires : du lundi au vendredi : 9 h à 12 h et 14 h à 17 h, Fermé les jours fériés.',
      'Sur rendez-vous : appelez avant.',
      'À savoir, à apporter : Apporter une pièce d’identité.',
      'Coût : C’est gratuit.',
      '',
      `La fiche à jour : ${LINK}`,
    ]);
  });
});

describe('Le courriel à un collègue', () => {
  it('porte tout le plan quand il tient', () => {
    const { to, subject, body } = readMail(sheetMail([sheetPartner()], LINK));
    expect([to, subject]).toEqual(['', 'Partenaires à contacter']);
    expect(body).toContain('Adresse : 1 place de la Mairie');
    expect(body).toContain('\r\n');
  });

  it('se réduit à qui appeler, puis au lien, quand un programme de courriel le couperait', () => {
    const six = Array.from({ length: 6 }, (_, index) => sheetPartner({ id: `invented--${index}` }));
    const { body } = readMail(sheetMail(six, LINK));
    expect(body).toContain('Maison du Pont 04 65 71 00 01');
    expect(body).not.toContain('Adresse');
    const long = six.map((partner) => ({ ...partner, nom: 'é'.repeat(200) }));
    expect(readMail(sheetMail(long, LINK)).body).toBe(LINK);
    for (const partners of [six, long]) expect(sheetMail(partners, LINK).length).toBeLessThanOrEqual(1_900);
  });
});

describe('Le premier message à un partenaire', () => {
  it('dit ce qu’il faut et la commune, rien de qui est la personne', () => {
    const { to, subject, body } = readMail(contactMail(sheetPartner(), 'Chambéry'));
    expect([to, subject]).toEqual(['accueil@example.org', 'Demande d’aide, Chambéry']);
    expect(body).toContain('commune suivante : Chambéry.');
    expect(body).toContain('– alimentation');
    expect(body).not.toMatch(/nom de|prénom|née? le/i);
  });

  it('n’existe pas sans boîte', () => {
    expect(contactMail(sheetPartner({ courriel: null }), 'Chambéry')).toBeNull();
  });
});
