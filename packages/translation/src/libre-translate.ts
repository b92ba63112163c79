import type { Context } from "@earshot/core/context";
import type { ToTranslate } from "@earshot/core/translation/translator";
import * as z from "zod";

/** A translation is never so many times longer than its text: it is something else then. */
const TIMES_LONGER = 8;
const MOST_BYTES = 200_000;

const Languages = z.array(z.object({ code: z.string().max(35) })).max(500);
const Answer = z.object({ translatedText: z.string().trim().min(1) });

/** Names of languages that servers of other ages have. */
const others: Record<string, readonly string[]> = {
  "zh-Hant": ["zh-Hant", "zt", "zh-TW"],
  fa: ["fa"],
  he: ["he", "iw"],
};

/** Asks a server that speaks LibreTranslate's API. @see https://docs.libretranslate.com */
export function askLibreTranslate({ url, key }: { url: string; key?: string }, seconds: number) {
  const signal = () => AbortSignal.timeout(seconds * 1000);
  let known: string[] | undefined;
  return async (ctx: Context, { text, from, to }: Omit<ToTranslate, "hidden">): Promise<string> => {
    known ??= Languages.parse(await asked(ctx, `${url}/languages`, { signal: signal() })).map(({ code }) => code);
    const code = (tag: string) => (others[tag] ?? [tag, tag.split("-")[0]!]).find((each) => known!.includes(each));
    const target = code(to);
    if (!target) throw new Error("the server does not know the language");
    const body = { q: text, source: code(from) ?? "auto", target, format: "text", ...(key && { api_key: key }) };
    const request = {
      signal: signal(),
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    };
    const { translatedText } = Answer.parse(await asked(ctx, `${url}/translate`, request));
    if (translatedText.length > 200 + text.length * TIMES_LONGER) throw new Error("the answer is no translation");
    return translatedText;
  };
}

async function asked(ctx: Context, address: string, request: RequestInit): Promise<unknown> {
  const answer = await ctx.fetchTrusted(address, { ...request, redirect: "error" });
  if (!answer.ok) throw new Error(`answered ${answer.status}`);
  let text = "";
  for await (const part of answer.body!.pipeThrough(new TextDecoderStream())) {
    text += part;
    if (text.length > MOST_BYTES) throw new Error("the answer is too long");
  }
  return JSON.parse(text);
}
