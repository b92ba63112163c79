import type { Ask, Told } from "@earshot/core/helpdesk/helpdesk";
import * as z from "zod";
import { plainText } from "../../plain-text.ts";
import { read } from "../read.ts";
import { keyIn } from "./subject.ts";

const Article = z.object({
  id: z.number(),
  subject: z.string().nullish(),
  body: z.string().nullish(),
  content_type: z.string().nullish(),
  sender: z.string(),
  internal: z.boolean(),
  from: z.string().nullish(),
  created_at: z.string(),
});

export const articles = async (ask: Ask, ticket: number | string) =>
  read(z.array(Article), await ask("GET", `/api/v1/ticket_articles/by_ticket/${ticket}?expand=true`));

/** All that stands in a ticket, the oldest first. */
export async function articlesOf(ask: Ask, ticket: string): Promise<Told[]> {
  return (await articles(ask, ticket)).toSorted((a, b) => a.id - b.id).map(told);
}

function told({
  id,
  subject,
  body,
  content_type: type,
  sender,
  internal,
  from,
  created_at: at,
}: z.output<typeof Article>): Told {
  const key = keyIn(subject);
  return {
    id: String(id),
    ...(key !== undefined && { key }),
    by: sender === "Agent" ? "agent" : "other",
    internal,
    text: type?.startsWith("text/html") ? plainText(written(body ?? "")) : (body ?? "").trim(),
    name: nameIn(from ?? ""),
    at: new Date(at).toISOString(),
  };
}

/** What was written, without the signature and the quoted mail that follow it. */
function written(html: string): string {
  const [above = ""] = html.split(/<(?:div|span)[^>]*data-signature="true"|<blockquote[^>]*type="cite"/u);
  return plainText(above) === "" ? html : above;
}

/** "Chris Miller via Support" <support@acme.example> is Chris Miller. */
const nameIn = (from: string): string =>
  from
    .replace(/\s*<[^>]*>\s*$/u, "")
    .replace(/^"(.*)"$/u, "$1")
    .replace(/ via .*$/u, "")
    .trim();
