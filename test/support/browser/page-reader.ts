import type { AxeResults } from 'axe-core';
import type { Locator, Page, Request, Response } from 'playwright-core';
import { readCanvas } from './read-picture.ts';
import type { Picture } from './read-picture.ts';

export type Role = Parameters<Page['getByRole']>[0];

/** What a person finds on a page, without touching it: names, words, links, faults. */
export class PageReader {
  /** Everything that left the page: address, then body. */
  readonly sent: string[] = [];
  /** What broke in the page. */
  readonly broken: string[] = [];
  protected readonly page: Page;
  readonly #answers = new Map<string, Response>();
  readonly #analyse: (rules?: string[]) => Promise<AxeResults>;

  constructor(page: Page, analyse: (rules?: string[]) => Promise<AxeResults>) {
    this.page = page;
    this.#analyse = analyse;
    page.on('request', (request: Request) => this.sent.push(`${request.url()} ${request.postData() ?? ''}`));
    page.on('response', (response) => this.#answers.set(keyOf(response.url()), response));
    page.on('pageerror', (error) => this.broken.push(error.message));
  }

  get address(): URL {
    return new URL(this.page.url());
  }

  count(role: Role, name?: string | RegExp): Promise<number> {
    return this.find(role, name).count();
  }

  /** The texts of all that has a role, inside a region when one is named; no-break spaces as ordinary ones. */
  async texts(role: Role, region?: string): Promise<string[]> {
    const within = region === undefined ? this.page : this.page.getByRole('region', { name: region });
    return (await within.getByRole(role).allTextContents()).map(plain);
  }

  async textsOf(selector: string): Promise<string[]> {
    return (await this.page.locator(selector).allTextContents()).map(plain);
  }

  async links(name: string | RegExp): Promise<string[]> {
    const links = await this.find('link', name).all();
    return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
  }

  /** The names of the links, in the page itself, whose address begins so. */
  async linksTo(start: string): Promise<string[]> {
    return (await this.page.locator(`main a[href^="${start}"]`).allTextContents()).map(plain);
  }

  /** The addresses that the head of the page names under this relation. */
  headLinks(relation: string): Promise<string[]> {
    return this.page
      .locator(`head link[rel="${relation}"]`)
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  }

  /** What the page has copied last. */
  async copied(): Promise<string> {
    await this.page.context().grantPermissions(['clipboard-read']);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** What an address of the API answers. */
  answerOf<Body>(path: string): Promise<Body> {
    return this.page.evaluate(async (address) => (await fetch(address)).json(), `/api${path}`);
  }

  /** What the page itself was last answered there, once it was: other journeys may have changed since what it shows. */
  async wasAnswered<Body>(path: string): Promise<Body> {
    const key = keyOf(`/api${path}`);
    while (!this.#answers.has(key)) await this.page.waitForTimeout(50);
    return (await this.#answers.get(key)!.json()) as Body;
  }

  value(label: string): Promise<string> {
    return this.page.getByLabel(label, { exact: true }).inputValue();
  }

  /** The accessible name or the text of what has the focus. */
  async focused(): Promise<string> {
    const name = await this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    return plain(name);
  }

  /** The name of the field or of the button that has the focus, as its label says it. */
  async focusedField(): Promise<string> {
    const label = await this.page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent;
    });
    return plain(label ?? '');
  }

  /** Whether it stands in the part of the page that is on the screen. */
  async isInView(role: Role, name: string | RegExp): Promise<boolean> {
    const box = await this.find(role, name).first().boundingBox();
    const { height } = this.page.viewportSize() ?? { height: 0 };
    return box !== null && box.y >= 0 && box.y + box.height <= height;
  }

  /** What describes the element that has the focus: its help, what is wrong with it. */
  async describedBy(): Promise<string> {
    const said = await this.page.evaluate(() =>
      (document.activeElement?.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    );
    return plain(said);
  }

  /** All the text that can be seen. */
  async visibleText(): Promise<string> {
    return plain(await this.page.locator('body').innerText());
  }

  /** The element that has the focus. */
  focusedElement(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.tagName.toLowerCase() ?? '');
  }

  title(): Promise<string> {
    return this.page.title();
  }

  /** How many pixels the page is wider than the screen. */
  overflow_px(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  /** What is drawn on a canvas, by its name. */
  drawn(name: string | RegExp): Promise<Picture> {
    return readCanvas(this.find('img', name).first());
  }

  /** How many sheets of paper the page takes. */
  async printedPages(): Promise<number> {
    const pdf = await this.page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  /** What axe finds wrong, a line each; by some of its rules only where they are given. */
  async violations(rules?: string[]): Promise<string[]> {
    const { violations } = await this.#analyse(rules);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }

  protected find(role: Role, name?: string | RegExp): Locator {
    return this.page.getByRole(role, name === undefined ? {} : { name });
  }
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trim();

/** An address whatever its server and the order of its query. */
function keyOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://page.example');
  searchParams.sort();
  return `${pathname}?${searchParams.toString()}`;
}
