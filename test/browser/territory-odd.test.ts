import { expect, it } from 'vitest';
import { appUrl } from '#test/support/built-app';
import { describeJourneys } from '#test/support/browser/browser';

const ONLINE = 'need:numerique--acceder-a-des-services-en-ligne';
const FIND = 'Voir un autre territoire';

describeJourneys('Les pages des territoires aux codes inhabituels', (desk) => {
  it('l’ancien code d’une commune fusionnée est remplacé par celui d’aujourd’hui, le sujet gardé', async () => {
    const screen = await desk.open();
    await screen.visit('/territoires/departement/73');
    await screen.visit(`/territoires/commune/73038?sujet=${ONLINE}`);
    await screen.await('heading', /^La Plagne Tarentaise/);
    expect(screen.address.pathname).toBe('/territoires/commune/73150');
    expect(screen.address.searchParams.get('sujet')).toBe(ONLINE);
    await screen.back();
    await screen.await('heading', 'Savoie département 73');
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it.each([
    ['/territoires/departement/2a', 'Corse-du-Sud département 2A'],
    ['/territoires/commune/2b033', 'Bastia commune, code 2B033'],
    ['/territoires/departement/976', 'Mayotte département 976'],
    ['/territoires/departement/978', 'Saint-Martin département 978'],
    ['/territoires/commune/98735', /commune, code 98735$/],
    ['/territoires/commune/75101', 'Paris 1er Arrondissement commune, code 75101'],
    ['/territoires/commune/22016', 'Île-de-Bréhat commune, code 22016'],
  ])('%s s’ouvre', async (path, heading) => {
    const screen = await desk.open();
    await screen.visit(path);
    await screen.await('heading', heading);
    expect(screen.broken).toEqual([]);
    await screen.close();
  });

  it.each(['commune/99999', 'commune/2c004', 'epci/999999999', 'departement/20', 'region/00'])(
    '%s n’existe pas, et c’est dit',
    async (path) => {
      const screen = await desk.open();
      await screen.visit(`/territoires/${path}`);
      await screen.await('heading', 'Ce territoire n’existe pas');
      expect(await screen.title()).toContain('Ce territoire n’existe pas');
      await screen.close();
    },
  );

  it('se nomment déjà dans ce qui est envoyé, pour les messages et les moteurs de recherche', async () => {
    const sent = await fetch(`${await appUrl()}/territoires/departement/2a`);
    const page = await sent.text();
    expect(page.match(/<title>[^<]*<\/title>|<meta\s+name="description"[^>]*>/g)).toEqual([
      expect.stringContaining('Corse-du-Sud – Baguette'),
      expect.stringContaining('Corse-du-Sud'),
    ]);
    expect(sent.headers.get('link')).toBe(
      '<https://baguette.example/territoires/departement/2A>; rel="canonical"',
    );
    expect((await fetch(`${await appUrl()}/territoires/region/00`)).status).toBe(404);
  });

  it('le champ annonce le code INSEE, et propose les deux communes de cinq chiffres ambigus', async () => {
    const screen = await desk.open();
    await screen.visit('/territoires');
    await screen.focus(FIND);
    expect(await screen.describedBy()).toContain('code postal, code INSEE');
    await screen.type('01400');
    await screen.await('option', /^Seillonnaz.*Ain, code INSEE 01400$/);
    await screen.await('option', /^Châtillon-sur-Chalaronne.*Ain, code postal 01400$/);
    await screen.fill(FIND, '73038');
    await screen.await('option', /^La Plagne Tarentaise.*ancien code INSEE 73038$/);
    await screen.keys('Enter');
    await screen.awaitAddress(({ pathname }) => pathname === '/territoires/commune/73150');
    await screen.close();
  });
});
