// npm run screenshots: takes the pictures of README and docs/ from the demo, as a newcomer sees it.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { needChromium } from "../../scripts/need-chromium.mjs";

const root = resolve(import.meta.dirname, "../..");
const docs = join(root, "docs");
const LANGUAGE = "earshot.language";
/** Longer than the demo takes to be judged and drafted. */
const SETTLED_MS = 60_000;

type Picture = {
  file: string;
  path: string;
  width?: number;
  language?: string;
  dark?: true;
  before?(page: Page): Promise<void>;
};

const pictures: readonly Picture[] = [
  { file: "inbox", path: "inbox" },
  { file: "inbox-hebrew-dark", path: "inbox", language: "he", dark: true },
  { file: "palette", path: "inbox", before: (page) => page.keyboard.press("Control+k") },
  { file: "phone", path: "inbox", width: 400 },
  { file: "digest", path: "digests" },
  { file: "health", path: "health" },
];

const state = await mkdtemp(join(tmpdir(), "earshot-pictures-"));
const demo = spawn(
  join(root, "node_modules/.bin/node"),
  [join(root, "packages/local/src/main.ts"), "--demo", "--port", "0", "--state", state],
  { stdio: ["ignore", "pipe", "inherit"] },
);
const browser = await chromium.launch({ executablePath: needChromium(), args: ["--no-sandbox"] });
try {
  const link = await linkOf();
  const { origin } = new URL(link);
  const context = await signedIn(browser, link);
  await new Promise((resolved) => setTimeout(resolved, SETTLED_MS));
  for (const { file, path, width = 1280, language = "en", dark, before } of pictures) {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(([key, value]) => localStorage.setItem(key!, value!), [LANGUAGE, language]);
    await page.goto(`${origin}/${path}`);
    await page.waitForTimeout(3000);
    await before?.(page);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(docs, `${file}.png`) });
    process.stdout.write(`docs/${file}.png\n`);
    await page.close();
  }
} finally {
  await browser.close();
  demo.kill("SIGINT");
  await new Promise((ended) => demo.once("exit", ended));
  await rm(state, { recursive: true, force: true });
}

/** The link that signs the owner in, once the demo has printed it. */
function linkOf(): Promise<string> {
  let said = "";
  return new Promise((found, failed) => {
    demo.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const match = /http:\/\/127\.0\.0\.1:\d+\/sign-in\?token=\S+/u.exec(said);
      if (match && said.includes("Ctrl-C")) found(match[0]);
    });
    demo.once("exit", (code) => failed(new Error(`The demo ended with ${code}: ${said}`)));
  });
}

async function signedIn(opened: Browser, link: string) {
  const context = await opened.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(link);
  await page.locator("form button").first().click();
  await page.locator("#content").waitFor();
  // The offer of a tour would stand in every picture.
  await page
    .getByRole("button", { name: "Not now" })
    .click()
    .catch(() => undefined);
  await page.close();
  return context;
}
