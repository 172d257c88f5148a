import { StructureMember } from './structure-driver.ts';
import type { Listing } from '#api/contract/listings.contract';
import type { Desk, Device } from './browser.ts';
import type { Role } from './page-reader.ts';
import type { Screen } from './screen.ts';

/** Far from each other, so that each journey has a listing of its own. */
const COMMUNES = [
  '73065',
  '13055',
  '31555',
  '44109',
  '59350',
  '67482',
  '33063',
  '35238',
  '06088',
  '34172',
  '21231',
  '14118',
  '63113',
  '54395',
  '51454',
  '76540',
  '37261',
];
const NEEDS =
  'numerique--acceder-a-des-services-en-ligne,equipement-et-alimentation--alimentation,sante--acces-aux-soins';

interface Found {
  plan: { structure: { id: string } }[];
  partners: { structure: { id: string } }[];
}

/** Someone who keeps a listing, signed in by its mailbox: what she does to it, and how many presses it takes her. */
export class Keeper {
  readonly member: StructureMember;
  readonly listing: Listing;
  presses = 0;

  private constructor(member: StructureMember, listing: Listing) {
    this.member = member;
    this.listing = listing;
  }

  /** Each rank is another listing: what one journey publishes is not in the way of another. */
  static async of(desk: Desk, rank: number, device?: Device): Promise<Keeper> {
    const member = await StructureMember.arrives(desk, '/connexion', device);
    const found = await member.screen.answerOf<Found>(
      `/orientation?needs=${NEEDS}&commune=${COMMUNES[rank]}`,
    );
    for (const { structure } of [...found.plan, ...found.partners]) {
      const path = `/listings/${encodeURIComponent(structure.id)}`;
      const listing = await member.screen.answerOf<Listing>(path);
      if (!isKept(listing)) continue;
      const keeper = new Keeper(member, listing);
      await member.signsIn(keeper.mailbox);
      await member.screen.await('button', /^Tout est encore juste/);
      return keeper;
    }
    throw new Error(`No listing with a mailbox, a phone and hours around ${COMMUNES[rank]}`);
  }

  /** The same person on another device. */
  async takes(desk: Desk): Promise<Keeper> {
    const other = new Keeper(await this.member.takes(desk), this.listing);
    await other.member.signsIn(this.mailbox);
    await other.screen.await('button', /^Tout est encore juste/);
    return other;
  }

  get screen(): Screen {
    return this.member.screen;
  }

  get mailbox(): string {
    return this.listing.structure.courriel ?? '';
  }

  get nom(): string {
    return this.listing.structure.nom;
  }

  /** A press of hers, counted. */
  async counts(role: Role, name: string | RegExp): Promise<void> {
    this.presses += 1;
    await this.screen.press(role, name);
  }

  confirms(): Promise<void> {
    return this.counts('button', /^Tout est encore juste/);
  }

  async opens(): Promise<void> {
    await this.counts('link', /^Modifier/);
    await this.screen.await('heading', 'Qui vous êtes');
  }

  async sets(label: string, value: string): Promise<void> {
    await this.screen.fill(label, value);
    await this.screen.awaitText(/champs? modifiés?/);
  }

  /** Looks at what will change; gives it, field by field. */
  async reviews(): Promise<string[]> {
    await this.counts('button', 'Vérifier avant de publier');
    await this.screen.await('heading', 'Ce qui va changer');
    return this.screen.texts('listitem', 'Ce qui va changer');
  }

  publishes(): Promise<void> {
    return this.counts('button', 'Publier');
  }

  async isThanked(): Promise<void> {
    await this.screen.awaitText('Publié, la fiche est à jour.');
  }

  /** Changes one field and publishes it, without a look at anything else. */
  async publishesOnly(label: string, value: string): Promise<void> {
    await this.sets(label, value);
    await this.reviews();
    await this.publishes();
  }

  async seesPublicPage(): Promise<string> {
    await this.screen.visit(`/partenaires/${encodeURIComponent(this.listing.structure.id)}`);
    await this.screen.await('heading', this.nom);
    return this.screen.visibleText();
  }

  async editsAgain(): Promise<void> {
    await this.screen.visit(`/mes-fiches/${encodeURIComponent(this.listing.structure.id)}`);
  }

  leaves(): Promise<void> {
    return this.screen.close();
  }
}

const isKept = ({ structure, services }: Listing): boolean =>
  structure.courriel !== null &&
  structure.telephone !== null &&
  structure.horaires_accueil !== null &&
  services.length > 0;
