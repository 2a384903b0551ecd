import type { Browser } from "playwright-core";
import { Reader } from "../reader.ts";
import type { Locale } from "../words.ts";

/** Everybody of a round at browsers of their own; each page is looked at closely the first time one of them reads it. */
export class People {
  readonly locale: Locale;
  readonly #browser: Browser;
  readonly #readers = new Map<string, Reader>();
  readonly #inspected = new Set<string>();

  constructor(browser: Browser, locale: Locale) {
    this.#browser = browser;
    this.locale = locale;
  }

  /** Somebody by the first part of their address, at this page. Whoever's session is over signs in again. */
  async at(name: string, path: string): Promise<Reader> {
    const reader = await this.#reader(name);
    await reader.go(path);
    if (new URL(reader.page.url()).pathname.endsWith("/sign-in")) {
      await reader.signIn(`${name}@demo.test`);
      await reader.go(path);
    }
    await this.inspect(name, reader);
    return reader;
  }

  /** Somebody who has not signed in. */
  async visitorAt(path: string): Promise<Reader> {
    const reader = await this.#reader("");
    await reader.go(path);
    await this.inspect("", reader);
    return reader;
  }

  /** Looks closely at the page somebody is on, unless they did before at a page of its kind. */
  async inspect(name: string, reader: Reader): Promise<void> {
    const { pathname, searchParams } = new URL(reader.page.url());
    const kind = `${name} ${pathname.replaceAll(/\/[^/]{12,}/gu, "/*")} ${[...searchParams.keys()].join()}`;
    if (this.#inspected.has(kind)) return;
    this.#inspected.add(kind);
    await reader.inspect();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#readers.values()].map((reader) => reader.close()));
  }

  async #reader(name: string): Promise<Reader> {
    const known = this.#readers.get(name);
    if (known !== undefined) return known;
    const reader = await Reader.open(this.#browser, this.locale);
    this.#readers.set(name, reader);
    if (name !== "") await reader.signIn(`${name}@demo.test`);
    return reader;
  }
}
