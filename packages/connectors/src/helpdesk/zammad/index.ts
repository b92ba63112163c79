import { ConnectorError } from "@earshot/core/errors";
import type { Ask, Helpdesk, Order, ToTell, Where } from "@earshot/core/helpdesk/helpdesk";
import * as z from "zod";
import { read, readMade } from "../read.ts";
import { articles, articlesOf } from "./articles.ts";
import { pushed } from "./pushed.ts";
import { firstSubject, subjectOf, ticketIn } from "./subject.ts";

const Me = z.object({ id: z.number() });
const Groups = z.array(z.object({ name: z.string(), active: z.boolean().optional() }));
const Found = z.object({ tickets: z.array(z.number()).default([]) });
const Ticket = z.object({ id: z.number(), number: z.coerce.string() });
const State = z.object({ state: z.string() });
const Made = z.object({ id: z.number() });

/** Candidates of a search that are looked into. */
const MOST_LOOKED_INTO = 10;

const ticketOf = ({ url }: Where, { id, number }: z.output<typeof Ticket>) => ({
  id: String(id),
  number,
  url: `${url}/#ticket/zoom/${id}`,
});

/** Only what customers say counts as said by them; neither kind is mailed to anybody. */
const forms: Record<ToTell["as"], { type: "web" | "note"; sender: "Customer" | "Agent"; internal: boolean }> = {
  customer: { type: "web", sender: "Customer", internal: false },
  us: { type: "note", sender: "Agent", internal: false },
  internal: { type: "note", sender: "Agent", internal: true },
};
const articleOf = ({ as, text }: ToTell, subject: string) => ({
  subject,
  body: text,
  content_type: "text/plain",
  ...forms[as],
});

/** Zammad: a ticket in a group, for a customer without an address, so that nothing is mailed. Articles carry our key in their subject. */
export const zammad: Helpdesk = {
  name: "zammad",
  headers: (token) => ({ authorization: `Token token=${token}` }),

  async check(ask, { group }) {
    read(Me, await ask("GET", "/api/v1/users/me"));
    const groups = await ask("GET", "/api/v1/groups").catch((error: unknown) => {
      // Only admins see all groups: then the first ticket will tell.
      if (error instanceof ConnectorError && error.trouble === "not-allowed") return undefined;
      throw error;
    });
    if (groups === undefined) return;
    if (!read(Groups, groups).some(({ name, active }) => name === group && active !== false))
      throw new ConnectorError("refused", `There is no group "${group}".`);
  },

  find,

  async make(ask, where, { key, title, customer, first }) {
    const answer = await ask("POST", "/api/v1/tickets", {
      title,
      group: where.group,
      customer: { login: customer.id, firstname: customer.name, lastname: "" },
      article: articleOf(first, firstSubject(key, first.key)),
    });
    return ticketOf(where, readMade(Ticket, answer));
  },

  async look(ask, _, { id }) {
    const { state } = read(State, await ask("GET", `/api/v1/tickets/${id}?expand=true`));
    return { isOpen: !/^(?:closed|merged|removed)/iu.test(state), messages: await articlesOf(ask, id) };
  },

  async tell(ask, _, { id }, message) {
    const article = { ticket_id: Number(id), ...articleOf(message, subjectOf(message.key)) };
    const { id: made } = readMade(Made, await ask("POST", "/api/v1/ticket_articles", article));
    // It opens no ticket by itself again when a customer writes.
    if (message.as === "customer") await ask("PUT", `/api/v1/tickets/${id}`, { state: "open" });
    return String(made);
  },

  pushed,
};

/** Its search finds words of articles; whether it is ours, the article's subject says. */
async function find(ask: Ask, where: Where, { key }: Order) {
  const answer = await ask("GET", `/api/v1/tickets/search?query=${key}&limit=${MOST_LOOKED_INTO}`);
  for (const id of read(Found, answer).tickets.slice(0, MOST_LOOKED_INTO)) {
    const isOurs = (await articles(ask, id)).some(({ subject }) => ticketIn(subject) === key);
    if (isOurs) return ticketOf(where, read(Ticket, await ask("GET", `/api/v1/tickets/${id}`)));
  }
  return undefined;
}
