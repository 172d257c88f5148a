import { Screen } from './screen.ts';
import type { Desk, Device } from './browser.ts';
import type { Staged } from './staged-page.ts';

const OBSTACLE = 'Avec vos mots';
const COMMUNE = 'Sa commune';
const UNDERSTOOD = 'Ce qui est compris';

/** A social worker at the home page: what she does and what she sees. */
export class Worker {
  readonly screen: Screen;

  private constructor(screen: Screen) {
    this.screen = screen;
  }

  static async arrives(desk: Desk, address = '/', device?: Device): Promise<Worker> {
    const worker = new Worker(await desk.open(device));
    await worker.screen.visit(address);
    return worker;
  }

  describes(obstacle: string): Promise<void> {
    return this.screen.fill(OBSTACLE, obstacle);
  }

  async typesOn(words: string): Promise<void> {
    await this.screen.focus(OBSTACLE);
    await this.screen.keys('ControlOrMeta+End');
    await this.screen.type(words);
  }

  obstacle(): Promise<string> {
    return this.screen.value(OBSTACLE);
  }

  /** Chooses a commune with the keyboard alone: types, arrow down, Enter. */
  async choosesCommune(typed: string, name: RegExp): Promise<void> {
    await this.screen.focus(COMMUNE);
    await this.screen.type(typed);
    await this.screen.awaitFirst('option', name);
    await this.screen.keys('ArrowDown', 'Enter');
    await this.screen.awaitAddress((address) => address.searchParams.has('commune'));
  }

  commune(): Promise<string> {
    return this.screen.value(COMMUNE);
  }

  forgetsCommune(): Promise<void> {
    return this.screen.press('button', 'Oublier cette commune');
  }

  async understands(label: string): Promise<void> {
    await this.screen.await('button', `Retirer « ${label} »`.replace(/« | »/g, spaced));
  }

  removes(label: string): Promise<void> {
    return this.screen.press('button', `Retirer « ${label} »`.replace(/« | »/g, spaced));
  }

  undoes(): Promise<void> {
    return this.screen.press('button', 'Annuler');
  }

  /** What is understood, as shown on the chips. */
  chips(): Promise<string[]> {
    return this.screen.texts('listitem', UNDERSTOOD);
  }

  /** The words of her text that are underlined. */
  underlined(): Promise<string[]> {
    return this.screen.textsOf('[aria-hidden] > [data-tone]');
  }

  /** Adds a need without touching the mouse. */
  async addsNeedByKeyboard(search: string): Promise<void> {
    await this.screen.focus(COMMUNE);
    for (let tabs = 0; tabs < 30; tabs++) {
      if ((await this.screen.focused()) === 'Ajouter un besoin') break;
      await this.screen.keys('Tab');
    }
    await this.screen.keys('Enter');
    await this.screen.await('combobox', 'Chercher parmi les besoins');
    await this.screen.type(search);
    await this.screen.keys('Enter');
  }

  plan(): Promise<void> {
    return this.screen.await(
      'heading',
      /suffi(t|sent)|peu(t|vent) aider|pour \d+ besoins? sur|Aucun partenaire/,
    );
  }

  partners(): Promise<number> {
    return this.screen.count('article');
  }

  phones(): Promise<string[]> {
    return this.screen.links(/^Appeler /);
  }

  needsInAddress(): string[] {
    return (this.screen.address.searchParams.get('besoins') ?? '').split(',').filter(Boolean);
  }

  serverFails(staged: Staged): Promise<void> {
    return this.screen.stage('/orientation', staged);
  }

  serverRecovers(): Promise<void> {
    return this.screen.stage('/orientation', null);
  }

  leaves(): Promise<void> {
    return this.screen.close();
  }
}

const spaced = (mark: string) => mark.replace(' ', '\u202f');
