import { TranslateClient, TranslateTextCommand } from "@aws-sdk/client-translate";
import type { ToTranslate } from "@earshot/core/translation/translator";

/** What one request may hold. Source: quotas of Amazon Translate, TranslateText. */
const MOST_BYTES = 10_000;

let client: TranslateClient | undefined;

/** By Amazon Translate. The language of the text is named: to have it found would take a permission of another service. */
export async function askAmazonTranslate(
  { text, from, to }: Omit<ToTranslate, "hidden">,
  seconds: number,
): Promise<string> {
  if (from === "und") throw new Error("the language of the text is not known");
  client ??= new TranslateClient({});
  const parts: string[] = [];
  for (const part of partsOf(text)) {
    const { TranslatedText } = await client.send(
      new TranslateTextCommand({ Text: part, SourceLanguageCode: codeOf(from), TargetLanguageCode: codeOf(to) }),
      { abortSignal: AbortSignal.timeout(seconds * 1000) },
    );
    parts.push(TranslatedText ?? "");
  }
  return parts.join("\n");
}

const codeOf = (tag: string) => (tag.startsWith("zh") ? (tag === "zh-Hans" ? "zh" : "zh-TW") : tag.split("-")[0]!);

/** By paragraphs, as many in one as fit. */
function partsOf(text: string): string[] {
  const parts = [""];
  for (const line of text.split("\n")) {
    const longer = parts.at(-1) ? `${parts.at(-1)}\n${line}` : line;
    if (Buffer.byteLength(longer) <= MOST_BYTES) parts[parts.length - 1] = longer;
    else
      for (let from = 0; from < line.length; from += MOST_BYTES / 4)
        parts.push(line.slice(from, from + MOST_BYTES / 4));
  }
  return parts.filter((part) => part.trim() !== "");
}
