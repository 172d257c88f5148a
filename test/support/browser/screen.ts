import type { AxeResults } from 'axe-core';
import type { Locator, Page, Request } from 'playwright-core';

type Role = Parameters<Page['getByRole']>[0];

/** What the API is made to answer, in place of the real one. */
export interface Staged {
  status: number;
  type?: string;
  body: unknown;
}

/** A page as a person meets it: names, words and keys. With browser.ts, all that knows Playwright. */
export class Screen {
  /** Everything that left the page: address, then body. */
  readonly sent: string[] = [];
  /** What broke in the page. */
  readonly broken: string[] = [];
  readonly #page: Page;
  readonly #analyse: () => Promise<AxeResults>;

  constructor(page: Page, analyse: () => Promise<AxeResults>) {
    this.#page = page;
    this.#analyse = analyse;
    page.on('request', (request: Request) => this.sent.push(`${request.url()} ${request.postData() ?? ''}`));
    page.on('pageerror', (error) => this.broken.push(error.message));
  }

  async visit(path: string): Promise<void> {
    await this.#page.goto(path);
    await this.#page.getByRole('heading', { level: 1 }).waitFor();
  }

  get address(): URL {
    return new URL(this.#page.url());
  }

  async back(): Promise<void> {
    await this.#page.goBack();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Takes an option of a list by its value. */
  async choose(label: string, value: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).selectOption(value);
  }

  /** Types key by key where the focus is. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: 5 });
  }

  async keys(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
  }

  async focus(label: string): Promise<void> {
    await this.#page.getByLabel(label, { exact: true }).focus();
  }

  async press(role: Role, name: string | RegExp): Promise<void> {
    await this.#find(role, name).first().click();
  }

  async pressText(text: string): Promise<void> {
    await this.#page.getByText(text, { exact: true }).filter({ visible: true }).first().click();
  }

  /** Opens everything that is folded in the page. */
  async unfoldAll(): Promise<void> {
    for (const fold of await this.#page.locator('main summary').all()) await fold.click();
  }

  async rest(pause_ms: number): Promise<void> {
    await this.#page.waitForTimeout(pause_ms);
  }

  /** Waits until something with this role and name is shown. */
  async await(role: Role, name?: string | RegExp): Promise<void> {
    await this.#find(role, name).first().waitFor();
  }

  async awaitGone(role: Role, name: string | RegExp): Promise<void> {
    await this.#find(role, name).first().waitFor({ state: 'hidden' });
  }

  async awaitText(text: string | RegExp): Promise<void> {
    await this.#page.getByText(text).first().waitFor();
  }

  /** Waits until an address like this one has been asked for. */
  async awaitSent(address: RegExp): Promise<void> {
    if (!this.sent.some((sent) => address.test(sent))) await this.#page.waitForRequest(address);
  }

  async awaitAddress(matches: (address: URL) => boolean): Promise<void> {
    await this.#page.waitForURL(matches);
  }

  count(role: Role, name?: string | RegExp): Promise<number> {
    return this.#find(role, name).count();
  }

  /** The texts of all that has a role, inside a region when one is named; no-break spaces as ordinary ones. */
  async texts(role: Role, region?: string): Promise<string[]> {
    const within = region === undefined ? this.#page : this.#page.getByRole('region', { name: region });
    return (await within.getByRole(role).allTextContents()).map(plain);
  }

  async textsOf(selector: string): Promise<string[]> {
    return (await this.#page.locator(selector).allTextContents()).map(plain);
  }

  async links(name: string | RegExp): Promise<string[]> {
    const links = await this.#find('link', name).all();
    return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
  }

  /** The names of the links, in the page itself, whose address begins so. */
  async linksTo(start: string): Promise<string[]> {
    return (await this.#page.locator(`main a[href^="${start}"]`).allTextContents()).map(plain);
  }

  /** What an address of the API answers. */
  answerOf<Body>(path: string): Promise<Body> {
    return this.#page.evaluate(async (address) => (await fetch(address)).json(), `/api${path}`);
  }

  value(label: string): Promise<string> {
    return this.#page.getByLabel(label, { exact: true }).inputValue();
  }

  /** The accessible name or the text of what has the focus. */
  async focused(): Promise<string> {
    const name = await this.#page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    return plain(name);
  }

  /** All the text that can be seen. */
  async visibleText(): Promise<string> {
    return plain(await this.#page.locator('body').innerText());
  }

  /** The element that has the focus. */
  focusedElement(): Promise<string> {
    return this.#page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? '');
  }

  title(): Promise<string> {
    return this.#page.title();
  }

  /** How many pixels the page is wider than the screen. */
  overflow_px(): Promise<number> {
    return this.#page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** What the page's own reader of notes, a worker, answers to each text. */
  async readByItsWorker(texts: readonly string[]): Promise<unknown[]> {
    const [reader] = this.#page.workers();
    const url = (reader ?? (await this.#page.waitForEvent('worker'))).url();
    return this.#page.evaluate(
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

  async cutNetwork(): Promise<void> {
    await this.#page.context().setOffline(true);
  }

  /** The same page on another device: its width, its theme. */
  async becomes({ width, dark }: { width: number; dark: boolean }): Promise<void> {
    await this.#page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await this.#page.setViewportSize({ width, height: 900 });
    // Two frames: what depends on the width is drawn again after it is known.
    await this.#page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
  }

  /** As the page is when it is printed. */
  async asPrinted(): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
  }

  /** How many sheets of paper the page takes. */
  async printedPages(): Promise<number> {
    const pdf = await this.#page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  /** The file that an action gives: its name, then its text. */
  async download(act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const [given] = await Promise.all([this.#page.waitForEvent('download'), act()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await given.createReadStream()) chunks.push(chunk as Buffer);
    return { name: given.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') };
  }

  async restoreNetwork(): Promise<void> {
    await this.#page.context().setOffline(false);
  }

  /** From now on an address of the API answers this; null gives it back to the API. */
  async stage(path: string, staged: Staged | null): Promise<void> {
    await this.#page.unroute(`**/api${path}*`);
    if (!staged) return;
    const { status, type: contentType = 'application/problem+json', body } = staged;
    await this.#page.route(`**/api${path}*`, (route) =>
      route.fulfill({ status, contentType, body: JSON.stringify(body) }),
    );
  }

  /** A file that does not come the first time that it is asked for. */
  async loseOnce(address: RegExp): Promise<void> {
    await this.#page.route(address, (route) => route.abort(), { times: 1 });
  }

  /** An address of the API that never answers. */
  async hold(path: string): Promise<void> {
    await this.#page.route(`**/api${path}*`, () => undefined);
  }

  /** What axe finds wrong, a line each. */
  async violations(): Promise<string[]> {
    const { violations } = await this.#analyse();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }

  /** The longest time that the page was frozen while `act` went on, in milliseconds; 0 when never over 50. */
  async longestFreeze_ms(act: () => Promise<void>): Promise<number> {
    await this.#page.evaluate(() => {
      const freezes: number[] = [];
      Object.assign(window, { freezes });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) freezes.push(duration);
      }).observe({ entryTypes: ['longtask'] });
    });
    await act();
    const freezes = await this.#page.evaluate(() => (window as unknown as { freezes: number[] }).freezes);
    return Math.max(0, ...freezes);
  }

  close(): Promise<void> {
    return this.#page.context().close();
  }

  #find(role: Role, name?: string | RegExp): Locator {
    return this.#page.getByRole(role, name === undefined ? {} : { name });
  }
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trim();
