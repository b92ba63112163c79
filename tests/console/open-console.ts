import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { inbox } from "@earshot/core/desk/inbox";
import { readConversation } from "@earshot/core/conversation/read-conversation";
import { invite } from "@earshot/core/team/invite";
import type { Role } from "@earshot/core/team/person";
import { createLog } from "@earshot/aws/log";
import { listenToPlayground } from "@earshot/local/first-start";
import { createPlaygroundClient } from "@earshot/local/playground/client";
import { start } from "@earshot/local/start";
import axe from "axe-core";
import { chromium, type BrowserContextOptions, type Page } from "playwright-core";
import { needChromium } from "../../scripts/need-chromium.mjs";

const dist = resolve(import.meta.dirname, "../../packages/console/dist");

/** The whole product as npm start runs it, on a folder of its own, with a Chromium in front of its console. */
export async function openConsole({ rereadSeconds = 2, own = [] as string[] } = {}) {
  const dir = await mkdtemp(join(tmpdir(), "earshot-console-"));
  const earshot = await start({
    dir,
    port: 0,
    playgroundPort: 0,
    console: dist,
    backOffSeconds: [1, 1, 1, 1, 1],
    undoSeconds: 4,
    rereadSeconds,
    tickSeconds: 1,
    own,
    log: createLog({ level: "error", sink: () => undefined }),
  });
  const { ctx } = earshot;
  const client = createPlaygroundClient(earshot.playground);
  const { token, webhookSecret } = await client.brandAccount("acme");
  const server = earshot.playground;
  const { source } = await listenToPlayground(ctx, { server, token, webhookSecret, timeZone: "UTC" });
  await client.webhook({ url: `${earshot.url}/webhooks/acme/${source}`, secret: webhookSecret });
  const browser = await chromium.launch({ executablePath: needChromium(), args: ["--no-sandbox"] });
  /** What pages complained of: uncaught errors, and refusals by the content security policy. */
  const complaints: string[] = [];

  const desk = {
    ctx,
    client,
    url: earshot.url,
    complaints,
    /** A browser of its own, signed in as a person of this role, or of these by brand; what is settled stays open unless they want to go on. */
    async signIn(
      role: Role | Record<string, Role>,
      name: string,
      { goesOn = false, ...options }: BrowserContextOptions & { goesOn?: boolean } = {},
    ): Promise<Page> {
      const page = await desk.stranger(options);
      const { token, person } = await invite(ctx, {
        name,
        ...(typeof role === "string" ? { role } : { brands: role }),
      });
      await page.goto(`${earshot.url}/sign-in?token=${token}`);
      await page.locator("form button").click();
      await page.locator("#content").waitFor();
      if (!goesOn) await page.evaluate((key) => localStorage.setItem(key, "off"), `earshot.goOn.${person.id}`);
      return page;
    },
    async stranger(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 }, ...options });
      context.setDefaultTimeout(15_000);
      await context.addInitScript(hurry);
      const page = await context.newPage();
      page.on("pageerror", ({ message }) => complaints.push(message));
      page.on("console", (said) => /Content Security Policy/.test(said.text()) && complaints.push(said.text()));
      return page;
    },
    /** A customer posts; resolves when its draft is in the inbox. */
    async heard(name: string, text: string, stars?: number): Promise<{ post: string; conversation: Conversation }> {
      const { id: post } = await client.post({
        author: { name },
        text,
        ...(stars === undefined ? { kind: "post" } : { kind: "review", rating: stars }),
      });
      const conversation = await until(async () => {
        const { items } = await inbox(ctx, "acme");
        return items.find((each) => each.mention === `playground:${post}` && each.draft !== undefined);
      }, `a draft for ${name}`);
      return { post, conversation };
    },
    view: (conversation: string) => readConversation(ctx, "acme", conversation),
    repliesTo: async (post: string) => (await client.thread(post)).replies,
    async close(): Promise<void> {
      await browser.close();
      await earshot.close();
      await rm(dir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return desk;
}

/** What a page would look at again after five seconds and more, it looks at in a fifth of the time. */
function hurry(): void {
  const sooner = (ms = 0) => (ms >= 5000 ? ms / 5 : ms);
  const { setTimeout, setInterval } = window;
  window.setTimeout = ((what: TimerHandler, ms?: number, ...rest: unknown[]) =>
    setTimeout(what, sooner(ms), ...rest)) as typeof window.setTimeout;
  window.setInterval = ((what: TimerHandler, ms?: number, ...rest: unknown[]) =>
    setInterval(what, sooner(ms), ...rest)) as typeof window.setInterval;
}

export type Desk = Awaited<ReturnType<typeof openConsole>>;

/** Waits up to 30 s until something is so. */
export async function until<T>(what: () => Promise<T | undefined | false>, said: string): Promise<T> {
  for (const end = Date.now() + 30_000; ;) {
    const got = await what();
    if (got) return got;
    if (Date.now() > end) throw new Error(`Waited 30 s for ${said}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The list's row of a customer. */
export const rowOf = (page: Page, name: string) =>
  page.getByRole("list", { name: "Conversations" }).getByRole("button", { name: new RegExp(name) });

/** What on this page would hinder a person with a screen reader, weak sight or an unsteady hand, by axe; `only` some of its rules. */
export async function hindrancesOn(page: Page, only?: string[]): Promise<string[]> {
  // Some words come after the first sight of a page. What never gets any is found below.
  const isWordless = () => document.querySelector(":is(h1, h2, h3, th, summary, a[href], button):empty") !== null;
  for (let tries = 0; tries < 50 && (await page.evaluate(isWordless)); tries++) await page.waitForTimeout(100);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (rules) => {
    const { violations } = await (window as any).axe.run(document, {
      resultTypes: ["violations"],
      // Off by default: targets of 24 px, asked for since WCAG 2.2.
      ...(rules ? { runOnly: rules } : { rules: { "target-size": { enabled: true } } }),
    });
    return violations as { id: string; help: string; nodes: { html: string }[] }[];
  }, only);
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html}`);
}

/** Pixels by which a page, or the part of it that scrolls, is wider than there is room for. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const beyond = (element: Element) => element.scrollWidth - element.clientWidth;
    return Math.max(...[document.documentElement, ...document.querySelectorAll("#content, .panes > *")].map(beyond));
  });

/** Pixels by which a page is longer than its window. */
export const lengthBeyondOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);

/** Presses a key by its place on the keyboard, as the layout of a language would send it. */
export async function pressOn(page: Page, code: string, key: string): Promise<void> {
  await page.evaluate(
    ([code, key]) => {
      for (const type of ["keydown", "keyup"])
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent(type, { code: code!, key: key!, bubbles: true, cancelable: true }),
        );
    },
    [code, key],
  );
}
