import type { Notice } from "@earshot/core/context";
import { render } from "@react-email/render";
import { createElement as h } from "react";
import type { Email } from "./digest-email.ts";
import { cell, page, row } from "./layout.ts";

/** A notice as an e-mail: a line a paragraph, as HTML and as plain text. */
export async function noticeEmail({ subject, lines, language, link, acts = [] }: Notice): Promise<Email> {
  const style = { margin: "0 0 12px", whiteSpace: "pre-line" } as const;
  const content = lines.map((line, n) => h("p", { key: `${n} ${line}`, dir: "auto", style }, line));
  for (const { words, url } of acts)
    content.push(h("p", { key: url, dir: "auto", style }, h("a", { href: url, style: { fontWeight: 600 } }, words)));
  if (link) content.push(h("p", { key: link, dir: "ltr", style }, h("a", { href: link }, link)));
  return {
    subject,
    html: await render(
      page(subject, lines[0] ?? "", [row("lines", cell(content, { padding: "24px 24px 12px" }))], language),
    ),
    text: `${[...lines, ...acts.map(({ words, url }) => `${words}: ${url}`), ...(link ? [link] : [])].join("\n\n")}\n`,
  };
}
