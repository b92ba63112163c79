import type { Notice } from "@earshot/core/context";
import { render } from "@react-email/render";
import { createElement as h } from "react";
import type { Email } from "./digest-email.ts";
import { cell, page, row } from "./layout.ts";

/** A notice as an e-mail: a line a paragraph, as HTML and as plain text. */
export async function noticeEmail({ subject, lines, language, link }: Notice): Promise<Email> {
  const content = lines.map((line) => h("p", { key: line, dir: "auto", style: { margin: "0 0 12px" } }, line));
  if (link)
    content.push(h("p", { key: link, dir: "ltr", style: { margin: "0 0 12px" } }, h("a", { href: link }, link)));
  return {
    subject,
    html: await render(
      page(subject, lines[0] ?? "", [row("lines", cell(content, { padding: "24px 24px 12px" }))], language),
    ),
    text: `${[...lines, ...(link ? [link] : [])].join("\n\n")}\n`,
  };
}
