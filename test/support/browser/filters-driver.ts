import type { Worker } from './worker-driver.ts';

const BAR = 'Filtrer les partenaires';

/** The filters above the partners, as a worker uses them. */
export class Filters {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    this.#worker = worker;
  }

  /** Unfolds a filter by its name, and waits for its values. */
  async opens(name: string): Promise<void> {
    await this.#screen.press('button', new RegExp(`^${name}`));
    await this.#screen.await('checkbox');
  }

  /** Goes to a filter, unfolds it and chooses its first value with the keyboard alone. */
  async choosesFirstByKeyboard(name: string): Promise<void> {
    await this.#screen.focus('Sa commune');
    for (let tabs = 0; tabs < 40; tabs++) {
      if ((await this.#screen.focused()).startsWith(name)) break;
      await this.#screen.keys('Tab');
    }
    await this.#screen.keys('Enter');
    await this.#screen.await('checkbox');
    await this.#screen.keys('Tab', 'Space');
  }

  checks(label: RegExp): Promise<void> {
    return this.#screen.press('checkbox', label);
  }

  /** The number beside a value. */
  async countOf(label: RegExp): Promise<number> {
    const values = await this.#screen.texts('listitem');
    const text = values.find((value) => label.test(value) && /\d+ partenaires?$/.test(value)) ?? '';
    return Number(/(\d+) partenaires?$/.exec(text)?.[1]);
  }

  async awaitChosen(label: string): Promise<void> {
    await this.#screen.await('button', new RegExp(`^Retirer le filtre «.${label}`));
  }

  async awaitNotChosen(label: string): Promise<void> {
    await this.#screen.awaitGone('button', new RegExp(`^Retirer le filtre «.${label}`));
  }

  removes(label: string): Promise<void> {
    return this.#screen.press('button', new RegExp(`^Retirer le filtre «.${label}`));
  }

  /** Waits until the number of partners is read out. */
  awaitSaid(count: number): Promise<void> {
    return this.#screen.awaitText(new RegExp(String.raw`\b${count}\s+partenaires?\s+avec ces filtres`));
  }

  inAddress(name: string): string | null {
    return this.#screen.address.searchParams.get(name);
  }

  async focusIsOnBar(): Promise<boolean> {
    return (await this.#screen.focused()).startsWith(BAR);
  }

  get #screen() {
    return this.#worker.screen;
  }
}
