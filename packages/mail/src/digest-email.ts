import type { Brand, Language } from "@earshot/core/brand/brand";
import type { Digest } from "@earshot/core/digest/digest";
import { render } from "@react-email/render";
import { digestPage, type ToRead } from "./digest-page.ts";
import { digestText } from "./digest-text.ts";
import { speakerOf } from "./speaker.ts";
import { subjectOf } from "./words.ts";

export type Email = { subject: string; html: string; text: string };

/** A digest as an e-mail for an audience in its language: one subject, the same content as HTML and as plain text. */
export async function digestEmail(
  brand: Brand,
  digest: Digest,
  language: Language,
  read: ToRead = { audience: "all" },
): Promise<Email> {
  const speaker = speakerOf(language);
  return {
    subject: subjectOf(brand.name, digest, speaker),
    html: await fitting((fewer) => render(digestPage(brand, digest, read, speaker, fewer))),
    text: digestText(brand, digest, read, speaker),
  };
}

/** Gmail hides what is beyond 102 KB. */
const MOST_BYTES = 100_000;
const MOST_LEFT_OUT = 15;

/** The page whole, or without as many of its last parts as it takes for the rest to be shown. */
async function fitting(rendered: (fewer: number) => Promise<string>): Promise<string> {
  let html = await rendered(0);
  for (let fewer = 1; Buffer.byteLength(html) > MOST_BYTES && fewer <= MOST_LEFT_OUT; fewer++)
    html = await rendered(fewer);
  return html;
}

/** Ends a mail's name, so that each audience's is another. */
export const partOf = ({ audience }: ToRead): string => (audience === "all" ? "" : `.${audience}`);
