import { ConnectorError } from "@earshot/core/errors";
import type { Ask, Order } from "@earshot/core/helpdesk/helpdesk";
import * as z from "zod";
import { read, readMade } from "../read.ts";

const ContactInbox = z.object({ source_id: z.string(), inbox: z.object({ id: z.number() }).nullish() });
const Contact = z.object({
  id: z.number(),
  identifier: z.string().nullish(),
  contact_inboxes: z.array(ContactInbox).nullish(),
});
const Found = z.object({ payload: z.array(Contact) });
const Joined = z.object({ source_id: z.string() });

/** The contact with our id of a customer. */
export async function contactOf(ask: Ask, base: string, identifier: string) {
  const answer = await ask("GET", `${base}/contacts/search?q=${encodeURIComponent(identifier)}`);
  return read(Found, answer).payload.find((each) => each.identifier === identifier);
}

/** The customer's contact, made where there is none, and by which id it is known in the inbox. An identifier is one contact's alone. */
export async function theContact(
  ask: Ask,
  base: string,
  inbox: number,
  { id: identifier, name }: Order["customer"],
): Promise<{ id: number; source: string }> {
  const known = (await contactOf(ask, base, identifier)) ?? (await made());
  const joined = known.contact_inboxes?.find((each) => each.inbox?.id === inbox);
  if (joined) return { id: known.id, source: joined.source_id };
  const answer = await ask("POST", `${base}/contacts/${known.id}/contact_inboxes`, { inbox_id: inbox });
  return { id: known.id, source: readMade(Joined, answer).source_id };

  async function made() {
    try {
      await ask("POST", `${base}/contacts`, { inbox_id: inbox, name, identifier });
    } catch (error) {
      // Another hand-over of the same customer was faster.
      if (!(error instanceof ConnectorError) || error.trouble !== "refused") throw error;
      const other = await contactOf(ask, base, identifier);
      if (!other) throw error;
      return other;
    }
    const contact = await contactOf(ask, base, identifier);
    if (!contact) throw new ConnectorError("unavailable", "The contact that was made is not found.");
    return contact;
  }
}
