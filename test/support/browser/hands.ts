import type { Role } from './page-reader.ts';
import type { Screen } from './screen.ts';

/**
 * How long one gesture takes somebody used to it, in seconds: the keystroke-level model of Card, Moran and Newell (The Psychology of
 * Human-Computer Interaction, 1983), with their average typist, who types 40 words a minute.
 */
const SECONDS = {
  /** A key, or the button of the mouse. */
  key: 0.28,
  /** Pointing at something, or rolling to it. */
  point: 1.1,
  /** From the mouse to the keyboard, or back. */
  home: 0.4,
  /** Making up one's mind to it. */
  think: 1.35,
} as const;

/** Somebody's hands and mind on a page: what they do is counted. The time that the machine takes is not in it. */
export class Hands {
  presses = 0;
  keys = 0;
  readonly #screen: Screen;
  #seconds = 0;
  #on: 'mouse' | 'keyboard';

  constructor(screen: Screen, on: 'mouse' | 'keyboard') {
    this.#screen = screen;
    this.#on = on;
  }

  get seconds(): number {
    return Math.round(this.#seconds * 10) / 10;
  }

  /** `7 presses, 13 keys, 26.3 s`. */
  get told(): string {
    return `${this.presses} presses, ${this.keys} keys, ${this.seconds.toFixed(1)} s`;
  }

  /** A press that is made elsewhere than on the page: the link of a mail. */
  pressElsewhere(): void {
    this.#moveTo('mouse');
    this.presses += 1;
    this.#seconds += SECONDS.think + SECONDS.point + SECONDS.key;
  }

  /** Looks for it, rolls to it where it is not on the screen, points and presses. */
  async press(role: Role, name: string | RegExp): Promise<void> {
    await this.#screen.await(role, name);
    if (!(await this.#screen.isInView(role, name))) this.#seconds += SECONDS.point;
    this.pressElsewhere();
    await this.#screen.press(role, name);
  }

  /** Types what is known already, where the focus is. */
  async type(text: string): Promise<void> {
    this.#moveTo('keyboard');
    this.#strike(text.length);
    await this.#screen.type(text);
  }

  /** One key, or several at once, when it is decided. */
  async hit(key: string): Promise<void> {
    this.#moveTo('keyboard');
    this.#seconds += SECONDS.think;
    this.#strike(key.split('+').length);
    await this.#screen.keys(key);
  }

  /** From one field to the next, without a thought. */
  async goOn(): Promise<void> {
    this.#strike(1);
    await this.#screen.keys('Tab');
  }

  /** Tab after Tab until this has the focus. */
  async tabTo(name: RegExp): Promise<void> {
    this.#moveTo('keyboard');
    this.#seconds += SECONDS.think;
    for (let tabs = 0; tabs < 60; tabs++) {
      if (name.test(await this.#screen.focusedField())) return;
      await this.goOn();
    }
    throw new Error(`60 Tabs do not lead to ${String(name)}`);
  }

  #strike(keys: number): void {
    this.keys += keys;
    this.#seconds += keys * SECONDS.key;
  }

  #moveTo(place: 'mouse' | 'keyboard'): void {
    if (this.#on !== place) this.#seconds += SECONDS.home;
    this.#on = place;
  }
}
