import { Worker } from './worker-driver.ts';
import type { Desk, Device } from './browser.ts';

/** A plan of several partners in Chambéry. */
export const NEEDS =
  'equipement-et-alimentation--alimentation,numerique--acceder-a-des-services-en-ligne,sante--acces-aux-soins';
export const PLAN = `/?besoins=${NEEDS}&commune=73065`;

/** Five needs in Marseille: more partners than a sheet takes. */
export const LONG_PLAN =
  '/?besoins=sante--sante-mentale,equipement-et-alimentation--alimentation,trouver-un-emploi--repondre-a-des-offres-demploi,remobilisation--lien-social,mobilite--financer-ma-mobilite&commune=13055';

const ADD = /^Ajouter à la fiche/;
const REMOVE = /^Retirer de la fiche/;
const BAR = 'Fiche à remettre';

/** A social worker who makes a sheet for the person: what she does and what she sees. */
export class SheetMaker {
  readonly screen: Worker['screen'];
  readonly #worker: Worker;

  private constructor(worker: Worker) {
    this.#worker = worker;
    this.screen = worker.screen;
  }

  static async arrives(desk: Desk, address = PLAN, device?: Device): Promise<SheetMaker> {
    return new SheetMaker(await Worker.arrives(desk, address, device));
  }

  /** Puts the first partners of the plan on the sheet, and waits for their whole listings. */
  async chooses(count: number): Promise<void> {
    await this.#worker.plan();
    for (let chosen = await this.chosen(); chosen < count; chosen += 1) {
      await this.screen.press('button', ADD);
      await this.screen.await('link', new RegExp(`^Fiche à remettre \\(${chosen + 1}\\)`));
    }
    await this.screen.awaitSent(/\/api\/listings\//);
  }

  /** How many partners the plan shows as chosen. */
  chosen(): Promise<number> {
    return this.screen.count('button', REMOVE);
  }

  takesOff(): Promise<void> {
    return this.screen.press('button', REMOVE);
  }

  undoes(): Promise<void> {
    return this.screen.press('button', 'Annuler');
  }

  /** What the bar at the foot of the page says. */
  async bar(): Promise<string> {
    return (await this.screen.texts('status', BAR)).join(' ');
  }

  async opensSheet(): Promise<void> {
    await this.screen.press('link', /^Fiche à remettre/);
    await this.screen.await('heading', 'Fiche à remettre');
  }

  async sheetIn(title: string | RegExp): Promise<void> {
    await this.screen.await('region', title);
  }

  speaks(language: string): Promise<void> {
    return this.screen.choose('Langue de la fiche', language);
  }

  /** The partners on the sheet, each with all its words. */
  partners(title: string): Promise<string[]> {
    return this.screen.texts('article', title);
  }

  /** The link that a mail to a colleague bears. */
  async link(): Promise<URL> {
    const [mail = ''] = await this.screen.links('Envoyer par courriel');
    return new URL(/https?:\S+a-remettre\S*/.exec(decodeURIComponent(mail))?.[0] ?? '');
  }

  leaves(): Promise<void> {
    return this.screen.close();
  }
}
