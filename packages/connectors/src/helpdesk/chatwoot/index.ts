import { ConnectorError } from "@earshot/core/errors";
import type { Ask, Helpdesk, Order, ToTell, Where } from "@earshot/core/helpdesk/helpdesk";
import * as z from "zod";
import { read, readMade } from "../read.ts";
import { theContact, contactOf } from "./contact.ts";
import { allMessages } from "./messages.ts";
import { pushed } from "./pushed.ts";

const Inbox = z.object({ channel_type: z.string() });
const Conversations = z.object({
  payload: z.array(
    z.object({
      id: z.number(),
      inbox_id: z.number().nullish(),
      custom_attributes: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
});
const Conversation = z.object({ id: z.number(), status: z.string() });
const Made = z.object({ id: z.number() });

const base = ({ account }: Where) => `/api/v1/accounts/${account}`;
const ticketOf = (where: Where, id: number) => ({
  id: String(id),
  number: String(id),
  url: `${where.url}/app/accounts/${where.account}/conversations/${id}`,
});

/** How a message looks there: only the customer's own come in, and only people of the helpdesk see a note. */
const forms: Record<ToTell["as"], { message_type: "incoming" | "outgoing"; private: boolean }> = {
  customer: { message_type: "incoming", private: false },
  us: { message_type: "outgoing", private: false },
  internal: { message_type: "outgoing", private: true },
};

/** Chatwoot: an inbox of the kind API. Conversations and messages carry our key among their attributes. */
export const chatwoot: Helpdesk = {
  name: "chatwoot",
  headers: (token) => ({ api_access_token: token }),

  async check(ask, where) {
    const { channel_type: kind } = read(Inbox, await ask("GET", `${base(where)}/inboxes/${where.inbox}`));
    if (kind !== "Channel::Api") throw new ConnectorError("refused", "The inbox is not of the kind API.");
  },

  find,

  async make(ask, where, order) {
    const { id, source } = await theContact(ask, base(where), where.inbox!, order.customer);
    const answer = await ask("POST", `${base(where)}/conversations`, {
      source_id: source,
      inbox_id: where.inbox,
      contact_id: id,
      custom_attributes: { earshot: order.key },
      status: "open",
    });
    return ticketOf(where, readMade(Made, answer).id);
  },

  async look(ask, where, { id }) {
    const at = `${base(where)}/conversations/${id}`;
    const { status } = read(Conversation, await ask("GET", at));
    return { isOpen: status !== "resolved", messages: await allMessages(ask, at) };
  },

  async tell(ask, where, { id }, { key, as, text }) {
    const answer = await ask("POST", `${base(where)}/conversations/${id}/messages`, {
      content: text,
      ...forms[as],
      content_attributes: { earshot: key },
    });
    return String(readMade(Made, answer).id);
  },

  pushed,
};

async function find(ask: Ask, where: Where, { key, customer }: Order) {
  const contact = await contactOf(ask, base(where), customer.id);
  if (!contact) return undefined;
  const answer = await ask("GET", `${base(where)}/contacts/${contact.id}/conversations`);
  const found = read(Conversations, answer).payload.find((each) => each.custom_attributes?.["earshot"] === key);
  return found && ticketOf(where, found.id);
}
