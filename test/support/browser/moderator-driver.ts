import { appUrl } from '../built-app.ts';
import { importListings } from '../import-listings.ts';
import { StructureMember } from './structure-driver.ts';
import type { Desk } from './browser.ts';
import type { Screen } from './screen.ts';

/** A département where no other journey goes. */
const DEPARTEMENT = '15';

const house = (source: string, id: string, given: object) => ({
  id,
  source,
  nom: 'Entraide des Monts d’Aurillac',
  code_insee: '15014',
  commune: 'Aurillac',
  code_postal: '15000',
  adresse: '12 rue du Pré',
  telephone: '+33471000012',
  latitude: 44.9306,
  longitude: 2.4442,
  date_maj: '2026-01-15',
  ...given,
});

const offer = (source: string, id: string, structure_id: string, nom: string) => ({
  id,
  source,
  structure_id,
  nom,
  thematiques: ['numerique--acceder-a-des-services-en-ligne'],
  modes_accueil: ['en-presentiel'],
});

/** Someone who moderates a département where one house is listed twice. */
export class Moderator {
  readonly member: StructureMember;
  readonly kept = 'dora--aurillac-1';
  readonly other = 'soliguide--aurillac-2';

  private constructor(member: StructureMember) {
    this.member = member;
  }

  static async arrives(desk: Desk): Promise<Moderator> {
    const member = await StructureMember.arrives(desk);
    const moderator = new Moderator(member);
    const { kept, other } = moderator;
    await importListings(
      [
        house('dora', kept, { siret: null }),
        house('soliguide', other, { nom: 'ENTRAIDE DES MONTS', description: 'Aide aux démarches.' }),
      ],
      [
        offer('dora', 'dora--aurillac-1-1', kept, 'Aide en ligne'),
        offer('soliguide', 'soliguide--aurillac-2-1', other, 'Atelier numérique'),
      ],
    );
    await member.moderates(DEPARTEMENT);
    await member.signsIn();
    return moderator;
  }

  get screen(): Screen {
    return this.member.screen;
  }

  /** Three workers, each from a network of her own, say the same of a listing. */
  async hearsOf(id: string, reason: string): Promise<void> {
    for (const digit of [1, 2, 3]) {
      const response = await fetch(`${await appUrl()}/api/listings/${encodeURIComponent(id)}/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.51.${digit}.15` },
        body: JSON.stringify({ reason }),
      });
      if (!response.ok) throw new Error(`The report was answered ${response.status}`);
    }
  }

  async opensQueue(): Promise<void> {
    await this.screen.visit('/moderation');
    await this.screen.await('link', /^Tout/);
  }

  leaves(): Promise<void> {
    return this.member.leaves();
  }
}
