import type { Conversation } from "@earshot/core/conversation/conversation";
import { saved } from "@earshot/core/conversation/moves";
import type { Context } from "@earshot/core/context";
import type { Page } from "playwright-core";
import { openConsole } from "../../console/open-console.ts";
import { atLeast, atMost, percentile, type Row } from "../row.ts";

const OPEN = 10_000;
const SCROLL_MS = 5000;
const LOADS = 5;

/** The inbox in Chromium with 10 000 open conversations on the local server: how soon it is there, and how smoothly it is pushed. */
export async function inboxPage(): Promise<Row[]> {
  const desk = await openConsole();
  try {
    const { conversation } = await desk.heard(
      "Doc Torow",
      "There was glass in my acme cup and I cut my lip, I need a doctor.",
    );
    await fill(desk.ctx, conversation);
    const page = await desk.signIn("approver", "Dana");
    const loads: number[] = [];
    for (let n = 0; n < LOADS; n++) {
      const begun = performance.now();
      await page.goto(`${desk.url}/inbox`);
      await page.locator(".list button.row").nth(5).waitFor();
      await page.getByRole("textbox", { name: "Reply" }).waitFor();
      loads.push(performance.now() - begun);
    }
    const seconds = await threadClock(page);
    const { frames, mostRows } = await push(page);
    const busy = (1000 * (await seconds())) / frames.length;
    const jump = await jumpToEnd(page);
    return [
      atMost(`inbox usable with ${OPEN} open, median`, percentile(loads, 0.5), 1000, "ms"),
      atLeast("inbox pushed by 2 rows a frame, frames", (1000 * frames.length) / sum(frames), 55, "a second"),
      atMost("inbox pushed, frame time p95", percentile(frames, 0.95), 34, "ms"),
      atMost("inbox pushed, processor time of the page's thread", busy, 16, "ms a frame"),
      atMost("inbox pushed, rows drawn at once", mostRows, 60, "rows"),
      atMost("inbox, jump to the last row", jump, 500, "ms"),
    ];
  } finally {
    await desk.close();
  }
}

async function fill(ctx: Context, like: Conversation): Promise<void> {
  const texts = [
    ["en", "The queue at the counter took half an hour and nobody said why."],
    ["he", "הקפה היה קר והמשלוח איחר. אכזבה גדולה!"],
    ["fa", "قهوه سرد بود و خیلی دیر رسید."],
    ["hu", "A kávé kihűlt, és senki sem válaszol."],
    ["lt", "Kava buvo šalta, o eilė ilga."],
    ["zh-Hant", "咖啡是冷的，等了很久才送到。"],
  ] as const;
  const all = Array.from({ length: OPEN - 1 }, (_, n): Conversation => {
    const [language, preview] = texts[n % texts.length]!;
    const author = { id: `customer-${n}`, name: `Customer ${n}` };
    const dueAt = new Date(ctx.now().getTime() + (n + 60) * 60_000).toISOString();
    return {
      ...like,
      id: `load-${n}`,
      author,
      language,
      preview,
      urgency: "normal",
      intents: ["complaint"],
      dueAt,
      version: 1,
    };
  });
  for (let n = 0; n < all.length; n += 100)
    await ctx.store.commit(all.slice(n, n + 100).map((each) => saved(each, { absent: true })));
}

/** Pushes the list for a while and takes the time of every frame; rows are counted as it goes. */
async function push(page: Page): Promise<{ frames: number[]; mostRows: number }> {
  return page.evaluate(async (ms) => {
    const list = document.querySelector(".list")!;
    const frames: number[] = [];
    let mostRows = 0;
    let last = await new Promise<number>(requestAnimationFrame);
    for (const end = last + ms; last < end;) {
      list.scrollTop += 128;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
      mostRows = Math.max(mostRows, list.querySelectorAll("li").length);
    }
    return { frames, mostRows };
  }, SCROLL_MS);
}

/** Counts the seconds that the page's own thread is given from now on, whoever else works on this machine. */
async function threadClock(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const read = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const begun = await read();
  return async () => (await read()) - begun;
}

/** Milliseconds until the last row is there with what it says. */
async function jumpToEnd(page: Page): Promise<number> {
  await page.locator(".list button.row").first().focus();
  const begun = performance.now();
  await page.keyboard.press("End");
  await page.locator(`.list li[aria-posinset="${OPEN}"] button.row`).waitFor();
  return performance.now() - begun;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
