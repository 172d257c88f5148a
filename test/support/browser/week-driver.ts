import type { Desk, Device } from './browser.ts';
import type { Screen } from './screen.ts';
import type { WeekStage } from './week-stage.ts';

/** Somebody of a structure who edits its hours; each press and each field filled counts as a step. */
export class HoursEditor {
  readonly screen: Screen;
  steps = 0;

  private constructor(screen: Screen) {
    this.screen = screen;
  }

  static async opens(
    desk: Desk,
    stage: WeekStage,
    value: string | null,
    device?: Device,
  ): Promise<HoursEditor> {
    const screen = await desk.open(device);
    const query = value === null ? '' : `?horaires=${encodeURIComponent(value)}`;
    await screen.visit(stage.url + query);
    return new HoursEditor(screen);
  }

  async presses(name: string): Promise<void> {
    this.steps += 1;
    await this.screen.press('button', spaced(name));
  }

  async ticks(label: string): Promise<void> {
    this.steps += 1;
    await this.screen.pressText(label);
  }

  async fills(label: string, text: string): Promise<void> {
    this.steps += 1;
    await this.screen.fill(label, text);
  }

  /** Fills both hours of a slot. */
  async says(slot: string, from: string, to: string): Promise<void> {
    await this.fills(`${slot}, de`, from);
    await this.fills(`${slot}, à`, to);
  }

  /** What the editor last told the page that holds it. */
  async told(): Promise<{ value: string | null; valid: boolean } | null> {
    const [text = 'null'] = await this.screen.textsOf('#told');
    return JSON.parse(text) as { value: string | null; valid: boolean } | null;
  }

  /** The hours as workers will read them. */
  async reads(): Promise<string[]> {
    return this.screen.texts('listitem', 'Ce qu’on lira sur la fiche');
  }

  leaves(): Promise<void> {
    return this.screen.close();
  }
}

/** Exactly this name, whichever its spaces are. */
const spaced = (name: string): RegExp =>
  new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`)}$`);
