import { mailsTo } from '../built-app.ts';
import { letBring, letModerate } from '../let-moderate.ts';
import type { Desk, Device } from './browser.ts';
import type { Screen } from './screen.ts';

const FIELD = 'Votre adresse électronique';
const LINK = /https:\/\/baguette\.example(\/connexion#jeton=[\w-]{43})/;
let mailboxes = 0;

/** Someone of a structure, who signs in: what she does, and what she finds in her mailbox. */
export class StructureMember {
  readonly screen: Screen;
  /** Nobody else's in these tests. */
  readonly courriel: string;

  private constructor(screen: Screen, courriel: string) {
    this.screen = screen;
    this.courriel = courriel;
  }

  static async arrives(desk: Desk, address = '/connexion', device?: Device): Promise<StructureMember> {
    const screen = await desk.open(device);
    mailboxes += 1;
    await screen.comesFrom(`192.0.2.${(mailboxes % 250) + 1}`);
    await screen.visit(address);
    return new StructureMember(screen, `accueil-${mailboxes}-${process.pid}@maison.example`);
  }

  /** The same person on another device. */
  async takes(desk: Desk): Promise<StructureMember> {
    const screen = await desk.open();
    await screen.visit('/connexion');
    return new StructureMember(screen, this.courriel);
  }

  /** Asks for a link; gives where it leads, on the tests' own host. */
  async asks(courriel = this.courriel): Promise<string> {
    const { length: earlier } = await mailsTo(courriel);
    await this.screen.fill(FIELD, courriel);
    await this.screen.press('button', 'Recevoir un lien');
    await this.screen.await('heading', 'Regardez vos courriels');
    let mails: string[] = [];
    while (mails.length <= earlier) {
      await this.screen.rest(50);
      mails = await mailsTo(courriel);
    }
    const link = LINK.exec(mails.at(-1) ?? '')?.[1];
    if (!link) throw new Error('The mail has no link');
    return link;
  }

  /** Follows the link of the mail: a page that waits for a press. */
  async follows(link: string): Promise<void> {
    await this.screen.visit('/a-propos');
    await this.screen.visit(link);
    await this.screen.await('button', 'Me connecter');
  }

  async signsIn(courriel = this.courriel): Promise<void> {
    await this.follows(await this.asks(courriel));
    await this.screen.press('button', 'Me connecter');
    await this.screen.await('heading', 'Mes fiches');
  }

  async opensAccount(): Promise<void> {
    await this.screen.press('link', 'Mon compte');
    await this.screen.await('heading', 'Appareils connectés');
    await this.screen.awaitText(/dernier usage/);
  }

  /** The one who runs Baguette trusts her with the listings of a département. */
  moderates(departement: string): Promise<void> {
    return letModerate(this.courriel, departement);
  }

  /** The one who runs Baguette trusts her with the listings of a source. */
  brings(source: string): Promise<void> {
    return letBring(this.courriel, source);
  }

  /** What a new listing says of its structure; the commune is chosen with the keyboard. */
  async fillsNewListing(nom: string, commune: string): Promise<void> {
    await this.screen.fill('Nom', nom);
    await this.screen.focus('Commune');
    await this.screen.type(commune);
    await this.screen.awaitFirst('option', new RegExp(`^${commune}`));
    await this.screen.keys('ArrowDown', 'Enter');
    await this.screen.fill('Téléphone', '04 65 71 00 61');
  }

  /** Looks at what is edited, and publishes it. */
  async publishes(): Promise<void> {
    await this.screen.press('button', 'Vérifier avant de publier');
    await this.screen.press('button', 'Publier');
    await this.screen.awaitText('Publié, la fiche est à jour.');
  }

  /** What everybody reads of the listing edited at this address. */
  async publicPage(address: string): Promise<string> {
    await this.screen.visit(address.replace('/mes-fiches/', '/partenaires/'));
    await this.screen.await('heading', 'À propos de cette fiche');
    return this.screen.visibleText();
  }

  leaves(): Promise<void> {
    return this.screen.close();
  }
}
