import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { appUrl } from '../built-app.ts';
import { openChromium } from './browser.ts';
import type { Browser, FrameLocator, Page } from 'playwright-core';

interface Host {
  /** Whether frames of other sites may keep something on the device. */
  storage: boolean;
}

/** The page of another site, which shows ours in a frame, and what a reader finds in it. */
export class HostPage {
  /** What broke, in the page or in the frame. */
  readonly broken: string[] = [];
  /** What the browser refused to do, and other errors of its console. */
  readonly refused: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    private readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.broken.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.refused.push(message.text());
    });
  }

  /** A site at another address than the app's, whose page holds this HTML. */
  static async holding(html: string, { storage }: Host = { storage: true }): Promise<HostPage> {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><html lang="fr"><title>Un autre site</title><h1>Un autre site</h1>${html}`,
      );
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const browser = await openChromium();
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(30_000);
    if (!storage) await page.addInitScript(refuseStorage);
    const host = new HostPage(browser, server, page);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return host;
  }

  /** A frame of a page of the app, sandboxed as it says. */
  static frameOf = async (path: string, attributes = ''): Promise<string> =>
    `<iframe src="${await appUrl()}${path}" title="Baguette" width="100%" height="800" ${attributes}></iframe>`;

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  async awaitInFrame(text: string | RegExp): Promise<void> {
    await this.frame.getByText(text).first().waitFor();
  }

  /** All the text of the frame; no-break spaces as ordinary ones. */
  async textInFrame(): Promise<string> {
    return (await this.frame.locator('body').innerText()).replace(/[\u00a0\u202f]/g, ' ');
  }

  /** The links of the frame that would open inside it. */
  async linksInside(): Promise<string[]> {
    return this.frame.locator('a:not([target="_blank"], [role="button"])').allTextContents();
  }

  async sortBy(heading: string): Promise<void> {
    await this.frame.getByRole('button', { name: heading }).first().click();
  }

  /** Presses a link of the frame; gives the title of the window that it opens, once it has a heading, and its path. */
  async opens(link: RegExp): Promise<{ heading: string; path: string }> {
    const opening = this.page.context().waitForEvent('page');
    await this.frame.getByRole('link', { name: link }).first().click();
    const opened = await opening;
    const heading = opened.getByRole('heading', { level: 1 });
    await heading.filter({ hasNotText: 'Chargement' }).waitFor();
    const { pathname, search } = new URL(opened.url());
    const found = { heading: (await heading.textContent()) ?? '', path: pathname + search };
    await opened.close();
    return found;
  }

  /** Presses a button of the frame; gives the name of the file that comes. */
  async downloads(button: RegExp): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await this.frame.getByRole('button', { name: button }).first().click();
    return (await coming).suggestedFilename();
  }

  /** Where the frame is; another scheme than http where the browser refused to show it. */
  framed(): string {
    const url = new URL(this.page.frames().at(-1)?.url() ?? 'about:blank');
    return url.protocol === 'http:' ? url.pathname + url.search : url.protocol;
  }

  async awaitFramed(matches: (address: string) => boolean): Promise<void> {
    while (!matches(this.framed())) await this.page.waitForTimeout(50);
  }

  /** What the frames told the app of who asks. */
  async cookies(): Promise<number> {
    return (await this.page.context().cookies()).length;
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

/** As a browser that refuses third-party data does: the mere mention of the storage throws. */
function refuseStorage(): void {
  const get = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  Object.defineProperty(window, 'localStorage', { get });
  Object.defineProperty(window, 'sessionStorage', { get });
  Object.defineProperty(document, 'cookie', { get });
}
