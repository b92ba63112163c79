import type { Notice } from "@earshot/core/context";
import { render } from "@react-email/render";
import { createElement as h } from "react";
import type { Email } from "./digest-email.ts";
import { cell, page, row } from "./layout.ts";

const OPEN = "Open Earshot's console, Sources, to see and mend it.";

/** A notice as an e-mail: a line a paragraph, as HTML and as plain text. */
export async function noticeEmail({ subject, lines }: Notice): Promise<Email> {
  const paragraphs = [...lines, OPEN];
  const content = paragraphs.map((line) => h("p", { key: line, dir: "auto", style: { margin: "0 0 12px" } }, line));
  return {
    subject,
    html: await render(page(subject, lines[0] ?? "", [row("lines", cell(content, { padding: "24px 24px 12px" }))])),
    text: `${paragraphs.join("\n\n")}\n`,
  };
}
