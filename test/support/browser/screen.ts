import { StagedPage } from './staged-page.ts';
import { readPicture } from './read-picture.ts';
import type { Role } from './page-reader.ts';
import type { Picture } from './read-picture.ts';

/** A page as a person uses it: keys, presses, waiting. With page-reader.ts, staged-page.ts and browser.ts, all that knows Playwright. */
export class Screen extends StagedPage {
  async visit(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** From now on its requests are those of this address, as a proxy would say. */
  async comesFrom(address: string): Promise<void> {
    await this.page.setExtraHTTPHeaders({ 'x-forwarded-for': address });
  }

  async back(): Promise<void> {
    await this.page.goBack();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Takes an option of a list by its value. */
  async choose(label: string, value: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).selectOption(value);
  }

  /** Chooses a file of this content. */
  async give(label: string, name: string, content: string): Promise<void> {
    const buffer = Buffer.from(content);
    await this.page.getByLabel(label, { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer });
  }

  /** Types key by key where the focus is. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 5 });
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async focus(label: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).focus();
  }

  async press(role: Role, name: string | RegExp): Promise<void> {
    await this.#tell(this.find(role, name).first().click());
  }

  /** Rests on a point of something, in shares of its width and height: a map has no elements to press. */
  async pointInside(role: Role, name: string | RegExp, [x, y]: [number, number]): Promise<void> {
    const place = this.find(role, name).first();
    const { width, height } = (await place.boundingBox()) ?? { width: 0, height: 0 };
    await place.hover({ position: { x: width * x, y: height * y } });
  }

  /** Presses where the pointer rests. */
  async pressHere(): Promise<void> {
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  async pressText(text: string): Promise<void> {
    await this.page.getByText(text, { exact: true }).filter({ visible: true }).first().click();
  }

  /** Opens everything that is folded in the page. */
  async unfoldAll(): Promise<void> {
    for (const fold of await this.page.locator('main summary').all()) await fold.click();
  }

  async rest(pause_ms: number): Promise<void> {
    await this.page.waitForTimeout(pause_ms);
  }

  /** Waits until something with this role and name is shown. */
  async await(role: Role, name?: string | RegExp): Promise<void> {
    await this.#tell(this.find(role, name).first().waitFor());
  }

  async awaitGone(role: Role, name: string | RegExp): Promise<void> {
    await this.find(role, name).first().waitFor({ state: 'hidden' });
  }

  /** Waits until it is the first of its role: what the first letters brought may hold it lower. */
  async awaitFirst(role: Role, name: RegExp): Promise<void> {
    while (!name.test((await this.texts(role))[0] ?? '')) await this.rest(50);
  }

  async awaitText(text: string | RegExp): Promise<void> {
    await this.#tell(this.page.getByText(text).first().waitFor());
  }

  /** Waits until an address like this one has been asked for. */
  async awaitSent(address: RegExp): Promise<void> {
    if (!this.sent.some((sent) => address.test(sent))) await this.page.waitForRequest(address);
  }

  /** Acts, and waits until an address of the API has answered and the page has drawn it. */
  async awaitAnswer(path: string, act: () => Promise<void>): Promise<void> {
    await Promise.all([this.page.waitForResponse(`**/api${path}`), act()]);
    await this.#drawn();
  }

  async awaitAddress(matches: (address: URL) => boolean): Promise<void> {
    await this.page.waitForURL(matches);
  }

  /** What the page's own reader of notes, a worker, answers to each text. */
  async readByItsWorker(texts: readonly string[]): Promise<unknown[]> {
    const [reader] = this.page.workers();
    const url = (reader ?? (await this.page.waitForEvent('worker'))).url();
    return this.page.evaluate(
      async ([address, given]) => {
        const worker = new Worker(address, { type: 'module' });
        const readings: unknown[] = [];
        for (const [id, text] of given.entries()) {
          readings.push(
            await new Promise((resolve) => {
              worker.addEventListener('message', ({ data }) => resolve(data.recognition), { once: true });
              worker.postMessage({ id, text, asks: 'reading' });
            }),
          );
        }
        worker.terminate();
        return readings;
      },
      [url, [...texts]] as const,
    );
  }

  /** What this device remembers, as if it had kept it before. */
  async keeps(key: string, value: unknown): Promise<void> {
    await this.page.evaluate(([name, text]) => localStorage.setItem(name, text), [
      key,
      JSON.stringify(value),
    ] as const);
  }

  /** Under which names this device remembers something. */
  kept(): Promise<string[]> {
    return this.page.evaluate(() => Object.keys(localStorage));
  }

  /** The same page on another device: its width, its theme. */
  async becomes({ width, dark }: { width: number; dark: boolean }): Promise<void> {
    await this.page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await this.page.setViewportSize({ width, height: 900 });
    await this.#drawn();
  }

  /** The same page for someone whose browser writes text twice as large. */
  async enlargesText(): Promise<void> {
    await this.page.addStyleTag({ content: ':root { font-size: 200% }' });
    await this.#drawn();
  }

  /** As the page is when it is printed. */
  async asPrinted(): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
  }

  /** The file that an action gives: its name, then its text. */
  async download(act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const { name, bytes } = await this.#given(act);
    return { name, text: bytes.toString('utf8') };
  }

  /** The picture that an action gives: its name, its size, and how many colours it has. */
  async downloadPicture(act: () => Promise<void>): Promise<{ name: string } & Picture> {
    const { name, bytes } = await this.#given(act);
    return { name, ...(await readPicture(this.page, bytes)) };
  }

  /** Its browser refuses the next copy, as one that was not allowed to. */
  async refuseOneCopy(): Promise<void> {
    await this.page.evaluate(() => {
      const refuse = () => {
        Reflect.deleteProperty(navigator.clipboard, 'writeText');
        return Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
      };
      Object.defineProperty(navigator.clipboard, 'writeText', { value: refuse, configurable: true });
    });
  }

  /** The longest time that the page was frozen while `act` went on, in milliseconds; 0 when never over 50. */
  async longestFreeze_ms(act: () => Promise<void>): Promise<number> {
    await this.page.evaluate(() => {
      const freezes: number[] = [];
      Object.assign(window, { freezes });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) freezes.push(duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    await act();
    const freezes = await this.page.evaluate(() => (window as unknown as { freezes: number[] }).freezes);
    return Math.max(0, ...freezes);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  async #given(act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [given] = await Promise.all([this.page.waitForEvent('download'), act()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await given.createReadStream()) chunks.push(chunk as Buffer);
    return { name: given.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /** What is waited for in vain fails with what the page said instead. */
  async #tell(act: Promise<void>): Promise<void> {
    try {
      await act;
    } catch (error) {
      const said = await this.visibleText().catch(() => '');
      throw new Error(`${String(error)}\n\nThe page said:\n${said.slice(0, 3000)}`, { cause: error });
    }
  }

  /** Two frames: what depends on an answer or on the width is drawn again after it is known. */
  async #drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }
}
