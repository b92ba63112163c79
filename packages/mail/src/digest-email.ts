import type { Brand, Language } from "@earshot/core/brand/brand";
import type { Digest } from "@earshot/core/digest/digest";
import { render } from "@react-email/render";
import { digestPage } from "./digest-page.ts";
import { digestText } from "./digest-text.ts";
import { speakerOf } from "./speaker.ts";
import { subjectOf } from "./words.ts";

export type Email = { subject: string; html: string; text: string };

/** A digest as an e-mail in its readers' language: one subject, the same content as HTML and as plain text. */
export async function digestEmail(brand: Brand, digest: Digest, language: Language): Promise<Email> {
  const speaker = speakerOf(language);
  return {
    subject: subjectOf(brand.name, digest, speaker),
    html: await render(digestPage(brand, digest, speaker)),
    text: digestText(brand, digest, speaker),
  };
}
