import { expect, test } from "vitest";
import { ago, byId, type Bench } from "./bench.ts";

export function keepsTexts(bench: Bench): void {
  const { collectAll } = bench;

  test("texts arrive as they were written: right to left, emoji, line breaks, signs that HTML uses", async ({
    skip,
  }) => {
    skip(bench.it.notices === true, "nothing of what is there may be kept");
    const texts = [
      "הזמנתי מ-#Brewly לפני שבוע\nועדיין כלום!",
      "سفارشم از #Brewly هنوز نرسیده‌است",
      "#Brewly: 2 < 3 & \"x\" > 'y' &amp; <script>alert(1)</script>",
      "我在 #Brewly 買的咖啡機壞了",
    ];
    const ids = await Promise.all(texts.map(async (text, n) => bench.it.post({ text, at: ago(n + 1) })));
    const { items } = await collectAll();
    // Hacker News has paragraphs and no single line breaks.
    ids.forEach((id, n) => expect(byId(items, id)?.text.replace(/\n+/g, "\n")).toBe(texts[n]));
  });

  test("ten thousand emoji are neither lost nor fatal", async ({ skip }) => {
    skip(bench.it.notices === true, "nothing of what is there may be kept");
    const emoji = "👩‍👩‍👧‍👦".repeat(10_000);
    const id = await bench.it.post({ text: `#Brewly ${emoji}`, at: ago(1) });
    const { items } = await collectAll();
    expect(byId(items, id)?.text).toBe(`#Brewly ${emoji}`);
  });
}
