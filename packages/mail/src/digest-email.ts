import type { Brand } from "@earshot/core/brand/brand";
import type { Digest } from "@earshot/core/digest/digest";
import { render } from "@react-email/render";
import { digestPage } from "./digest-page.ts";
import { digestText } from "./digest-text.ts";
import { subjectOf } from "./words.ts";

export type Email = { subject: string; html: string; text: string };

/** A digest as an e-mail: one subject, the same content as HTML and as plain text. */
export async function digestEmail(brand: Brand, digest: Digest): Promise<Email> {
  return {
    subject: subjectOf(brand.name, digest),
    html: await render(digestPage(brand, digest)),
    text: digestText(brand, digest),
  };
}
