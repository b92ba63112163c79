import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { pseudo } from "@earshot/console/words/pseudo";
import { connectors as registry } from "@earshot/connectors/registry";
import { openConsole, type Desk } from "./open-console.ts";

/** Every page under a language whose letters are all marked: what shows plain letters was written past the words. */
const pages = [
  "inbox",
  "heard",
  "search?q=coffee",
  "alerts",
  "tasks",
  "knowledge",
  "digests",
  "digests/so-far?for=team",
  "digests/definitions",
  "sources",
  "sources/import",
  "playbooks",
  "coverage",
  "health",
  "settings",
  "audit",
  "replays",
  "quality",
];
let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await openConsole();
  page = await desk.signIn("admin", "Dana");
  await page.evaluate(() => localStorage.setItem("earshot.pseudo", "on"));
  await desk.heard("Cold Carl", "My acme coffee was cold and late. Very disappointing!");
});
afterAll(() => desk.close());

async function look(where: string): Promise<void> {
  await page.goto(`${desk.url}/${where}`);
  await page.locator("h1").first().waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle").catch(() => undefined);
}

/**
 * Texts, labels, hints and placeholders with words that nobody marked. Not looked at: what people and platforms wrote (`bdi`, `dir="auto"`,
 * `lang`), names of things that the product does not name (`code`, `option`, fields' contents), and times, which the browser words.
 */
const unmarkedOn = (where: Page): Promise<string[]> =>
  where.evaluate(() => {
    const THEIRS =
      "bdi, [dir=auto], [lang]:not(html), code, kbd, pre, option, time, style, script, noscript, svg, [aria-hidden=true], [data-theirs]";
    const isPlain = (text: string) => /[a-z]{2}/iu.test(text) && !/[áéíóúñđĥķłŕšŧ·⟦⟧]/u.test(text);
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      if (isPlain(text) && !node.parentElement!.closest(THEIRS)) found.add(text.slice(0, 80));
    }
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest("[data-theirs], [aria-hidden=true]")) continue;
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        const text = element.getAttribute(name);
        if (text && isPlain(text) && !element.closest("time, bdi")) found.add(`${name}: ${text.slice(0, 80)}`);
      }
    }
    return [...found];
  });

/** Names that stand in pages of ours without a mark of their own: of platforms, languages, playbooks, slots; and dates, by the browser. */
const names = new Set([
  "Earshot",
  "Dana",
  "Dana, Acme Coffee",
  "acme",
  "Playground",
  "playground",
  "https://",
  ...Object.values(registry).map(({ name }) => name),
  ...["en", "he", "fa", "hu", "zh-Hant", "lt"].map((tag) => new Intl.DisplayNames("en", { type: "language" }).of(tag)!),
]);
const ID = /^(?:[a-z]{2}(?:-\w+)?\.[a-z-]+|\{[a-z-]+\})$/u;
const DATE = /^(?:\d{1,2} )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b[ ,\d]*$/u;
const isTheirs = (text: string) => names.has(text) || ID.test(text) || DATE.test(text);
const unmarked = async () =>
  (await unmarkedOn(page)).filter((text) => !isTheirs(text.replace(/^(?:aria-label|title|placeholder|alt): /u, "")));

test.each(pages)("%s shows no word that is not translated", async (where) => {
  await look(where);
  expect(await unmarked()).toEqual([]);
});

test("nor does what is wrong with search terms", async () => {
  await look("settings");
  const terms = page.getByRole("textbox", { name: pseudo({ label: "Terms" }).label, exact: true });
  await terms.fill("acme AND (zenith");
  await page.locator(".terms-problem mark").waitFor();
  expect(await unmarked()).toEqual([]);
});

test("nor does an open conversation with its dialogs, and what happened in it", async () => {
  await look("inbox");
  await page.getByText("Cold Carl").first().click();
  await page.locator("article textarea").first().waitFor();
  await page
    .locator("summary, [aria-expanded=false]")
    .evaluateAll((all) => all.forEach((each) => (each as HTMLElement).click()));
  expect(await unmarked()).toEqual([]);
});

test("what is written past the words is found: in a text, a label, a hint and a placeholder", async () => {
  await page.evaluate(() => {
    const planted = document.createElement("div");
    planted.innerHTML = `Not translated<button aria-label="No label" title="No hint"></button><input placeholder="No words">`;
    document.querySelector("#content")!.append(planted);
  });
  const found = await unmarked();
  expect(found).toEqual(
    expect.arrayContaining(["Not translated", "aria-label: No label", "title: No hint", "placeholder: No words"]),
  );
});

test("a person's language goes with them to another browser", async () => {
  const first = await desk.signIn("viewer", "Lea");
  const kept = first.waitForResponse((answer) => answer.url().endsWith("/api/me/language") && answer.ok());
  await first.getByRole("combobox", { name: "Language" }).selectOption("he");
  await kept;
  const second = await desk.signIn("viewer", "Lea");
  await second.waitForFunction(() => document.documentElement.lang === "he" && document.documentElement.dir === "rtl");
});
