import { createHmac } from "node:crypto";
import { descriptionOf } from "../described/described.ts";
import { withoutExceptions } from "../described/exceptions.ts";
import { startHelpdeskServer, type FakeHelpdesk, type HelpdeskReply } from "./helpdesk-server.ts";

const ACCOUNT = 7;
const INBOX = 3;
const TOKEN = "chatwoot-access-token";

/** Chatwoot as its official description says, held against it where that is at hand. */
export async function startChatwoot(now: () => Date): Promise<FakeHelpdesk> {
  const contacts: { id: number; identifier: string; name: string; source?: string }[] = [];
  let conversations: { id: number; contact: number; status: string; attributes: object; messages: any[] }[] = [];
  let count = 100;
  const seconds = () => Math.floor(now().getTime() / 1000);
  const inbox = { id: INBOX, name: "Earshot", channel_type: "Channel::Api", channel_id: 1, provider: "" };
  const contactView = ({ id, identifier, name, source }: (typeof contacts)[number]) => ({
    id,
    name,
    identifier,
    email: null,
    phone_number: null,
    thumbnail: "",
    additional_attributes: {},
    custom_attributes: {},
    contact_inboxes: source === undefined ? [] : [{ source_id: source, inbox }],
  });
  const conversationView = ({ id, status, attributes }: (typeof conversations)[number]) => ({
    id,
    account_id: ACCOUNT,
    inbox_id: INBOX,
    status,
    custom_attributes: attributes,
    created_at: seconds(),
  });
  const add = (of: (typeof conversations)[number], message: object) => {
    const it = {
      id: ++count,
      account_id: ACCOUNT,
      inbox_id: INBOX,
      conversation_id: of.id,
      created_at: seconds(),
      content_type: "text",
      content_attributes: {},
      private: false,
      status: "sent",
      source_id: null,
      ...message,
    };
    of.messages.push(it);
    return it;
  };
  const ok = (body: unknown): HelpdeskReply => ({ status: 200, body });
  const no = (status: number, error: string): HelpdeskReply => ({ status, body: { error } });
  const base = `/api/v1/accounts/${ACCOUNT}`;

  const check = descriptionOf("chatwoot")?.check;
  const server = await startHelpdeskServer(
    ({ method, path, query, body, headers }) => {
      if (headers["api_access_token"] !== TOKEN) return no(401, "Invalid Access Token");
      if (!path.startsWith(`${base}/`)) return no(404, "Account not found");
      const [what, id, more] = path.slice(base.length + 1).split("/");
      if (what === "inboxes") return Number(id) === INBOX ? ok(inbox) : no(404, "Resource could not be found");
      if (what === "contacts" && id === "search") {
        const q = query.get("q")!.toLowerCase();
        const payload = contacts.filter(({ identifier, name }) => `${identifier} ${name}`.toLowerCase().includes(q));
        return ok({ meta: { count: payload.length, current_page: 1 }, payload: payload.map(contactView) });
      }
      if (what === "contacts" && id === undefined) {
        if (contacts.some(({ identifier }) => identifier === body.identifier))
          return no(422, "Identifier has already been taken");
        const { identifier, name } = body;
        const made = { id: ++count, identifier, name, source: `source-${count}` };
        contacts.push(made);
        return ok({ payload: { contact: contactView(made), contact_inbox: { source_id: made.source, inbox } } });
      }
      if (what === "contacts" && more === "conversations")
        return ok({ payload: conversations.filter(({ contact }) => contact === Number(id)).map(conversationView) });
      if (what === "conversations" && id === undefined) {
        const contact = contacts.find((each) => each.id === body.contact_id && each.source === body.source_id);
        if (!contact || body.inbox_id !== INBOX) return no(404, "Resource could not be found");
        const made = {
          id: ++count,
          contact: contact.id,
          status: body.status,
          attributes: body.custom_attributes,
          messages: [],
        };
        conversations.push(made);
        return ok({ id: made.id, account_id: ACCOUNT, inbox_id: INBOX });
      }
      const conversation = conversations.find((each) => each.id === Number(id));
      if (what !== "conversations" || !conversation) return no(404, "Resource could not be found");
      if (more === undefined) return ok(conversationView(conversation));
      if (method === "POST") {
        const { content, message_type: kind, private: isPrivate, content_attributes: attributes } = body;
        const isIncoming = kind === "incoming";
        if (isIncoming) conversation.status = "open";
        return ok(
          add(conversation, {
            content,
            message_type: isIncoming ? 0 : 1,
            private: isPrivate,
            content_attributes: attributes ?? {},
            sender_type: isIncoming ? "Contact" : "User",
            sender: { name: isIncoming ? "Customer" : "Earshot", type: isIncoming ? "contact" : "user" },
          }),
        );
      }
      const after = Number(query.get("after"));
      return ok({
        meta: { labels: [] },
        payload: conversation.messages.filter((each) => each.id > after).slice(0, 100),
      });
    },
    (exchange) => (check ? withoutExceptions("chatwoot", exchange, check(exchange)) : []),
  );

  const the = (ticket: string) => conversations.find(({ id }) => String(id) === ticket)!;
  return {
    ...server,
    name: "chatwoot",
    token: TOKEN,
    where: { account: ACCOUNT, inbox: INBOX },
    makes: /^POST .*\/conversations$/u,
    tells: /^POST .*\/messages$/u,
    looks: /^GET .*\/messages$/u,
    customers: () => contacts.length,
    tickets: () =>
      conversations.map(({ id, status, contact, messages }) => ({
        id: String(id),
        isOpen: status !== "resolved",
        customer: contacts.find((each) => each.id === contact)!.name,
        messages: messages.map((each) => ({
          as:
            each.message_type === 0
              ? "customer"
              : each.private
                ? "internal"
                : each.message_type === 2
                  ? "system"
                  : "us",
          text: each.content,
        })),
      })),
    agentSays(ticket, text, { internal = false } = {}) {
      const sender = { name: "Chris Miller", type: "user" };
      const it = add(the(ticket), { content: text, message_type: 1, private: internal, sender_type: "User", sender });
      return String(it.id);
    },
    setOpen(ticket, isOpen) {
      the(ticket).status = isOpen ? "open" : "resolved";
      add(the(ticket), { content: "Conversation was marked resolved by Chris", message_type: 2, sender_type: null });
    },
    forget(ticket) {
      conversations = conversations.filter(({ id }) => String(id) !== ticket);
    },
    push(ticket, secret, at) {
      const body = JSON.stringify({ event: "message_created", id: ++count, conversation: { id: Number(ticket) } });
      const timestamp = String(Math.floor(at.getTime() / 1000));
      const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
      return {
        headers: {
          "content-type": "application/json",
          "x-chatwoot-timestamp": timestamp,
          "x-chatwoot-signature": `sha256=${signature}`,
          "x-chatwoot-delivery": `d-${count}`,
        },
        body,
      };
    },
  };
}
