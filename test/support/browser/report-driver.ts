import { Worker } from './worker-driver.ts';
import type { Desk, Device } from './browser.ts';

const PLAN = '/?besoins=numerique--acceder-a-des-services-en-ligne,sante--acces-aux-soins&commune=73065';
const OPENER = /^Signaler un problème/;

/** A worker who finds that the first listing of a plan is wrong. */
export class Reporter {
  readonly worker: Worker;

  private constructor(worker: Worker) {
    this.worker = worker;
  }

  static async facesPlan(desk: Desk, device?: Device): Promise<Reporter> {
    const worker = await Worker.arrives(desk, PLAN, device);
    await worker.plan();
    await worker.screen.press('button', 'Plus de détails');
    return new Reporter(worker);
  }

  get screen() {
    return this.worker.screen;
  }

  async opens(): Promise<void> {
    await this.screen.press('button', OPENER);
    await this.screen.await('button', 'Le téléphone ne répond pas');
  }

  /** Presses what is called exactly so: the chips above hold the same words. */
  says(reason: string): Promise<void> {
    return this.screen.press('button', new RegExp(`^${reason}$`));
  }

  async isThanked(): Promise<void> {
    await this.screen.awaitText(/^Merci\. Le signalement est compté/);
  }

  /** What the API was sent of it. */
  sent(): string[] {
    return this.screen.sent.filter((sent) => /\/reports[ ?]/.test(sent));
  }

  leaves(): Promise<void> {
    return this.worker.leaves();
  }
}
