import { createHmac } from "node:crypto";
import { startHelpdeskServer, type FakeHelpdesk, type HelpdeskReply } from "./helpdesk-server.ts";

const TOKEN = "zammad-access-token";
const GROUP = "Social";

/** What Zammad's documentation names of what is sent to make something; anything else is a problem. */
const documented: Record<string, readonly string[]> = {
  "POST /api/v1/tickets": ["title", "group", "customer", "article"],
  "POST /api/v1/ticket_articles": ["ticket_id", "subject", "body", "content_type", "type", "internal", "sender"],
  article: ["subject", "body", "content_type", "type", "internal", "sender"],
  customer: ["login", "firstname", "lastname"],
};
const types = ["email", "phone", "web", "note"];
const senders = ["Customer", "Agent", "System"];

/**
 * Zammad, as its official REST documentation (tickets, articles, users, groups) and its controllers say.
 * @param lag how many searches find nothing of what was made since: its index is written a little later
 */
export async function startZammad(now: () => Date): Promise<FakeHelpdesk & { lag(searches: number): void }> {
  let tickets: { id: number; number: string; title: string; customer: string; state: string; articles: any[] }[] = [];
  const users = new Map<string, string>();
  let count = 20;
  let lagging = 0;
  const ok = (body: unknown, status = 200): HelpdeskReply => ({ status, body });
  const no = (status: number, error: string): HelpdeskReply => ({ status, body: { error } });
  const addArticle = (of: (typeof tickets)[number], article: object) => {
    const it = {
      id: ++count,
      ticket_id: of.id,
      from: "Earshot",
      to: "",
      cc: "",
      message_id: null,
      created_at: now().toISOString(),
      updated_at: now().toISOString(),
      ...article,
    };
    of.articles.push(it);
    return it;
  };
  const problemsOf = (at: string, body: Record<string, any>): string[] => [
    ...Object.keys(body).flatMap((name) => (documented[at]!.includes(name) ? [] : [`there is no ${name} in ${at}`])),
    ...(body["type"] === undefined || types.includes(body["type"]) ? [] : [`there is no type ${body["type"]}`]),
    ...(body["sender"] === undefined || senders.includes(body["sender"])
      ? []
      : [`there is no sender ${body["sender"]}`]),
  ];

  const server = await startHelpdeskServer(
    ({ method, path, query, body, headers }) => {
      if (headers["authorization"] !== `Token token=${TOKEN}`) return no(401, "Invalid BasicAuth credentials");
      const [what, id, more] = path.replace("/api/v1/", "").split("/");
      if (what === "users" && id === "me") return ok({ id: 3, login: "earshot@acme.example", active: true });
      if (what === "groups") return ok([{ id: 1, name: GROUP, active: true }]);
      if (what === "tickets" && method === "POST") {
        if (body.group !== GROUP) return no(422, `No lookup value found for 'group': "${body.group}"`);
        users.set(body.customer.login, body.customer.firstname);
        const n = ++count;
        const made = {
          id: n,
          number: `220${n}`,
          title: body.title,
          customer: body.customer.login,
          state: "new",
          articles: [],
        };
        tickets.push(made);
        addArticle(made, body.article);
        return ok({ id: made.id, number: made.number, title: made.title, state_id: 1 }, 201);
      }
      if (what === "tickets" && id === "search") {
        const isLate = lagging-- > 0;
        const found = tickets.filter(({ articles }) => JSON.stringify(articles).includes(query.get("query")!));
        const ids = isLate ? [] : found.map((each) => each.id);
        return ok({ tickets: ids, tickets_count: ids.length, assets: {} });
      }
      if (what === "ticket_articles" && method === "POST") {
        const ticket = tickets.find((each) => each.id === body.ticket_id);
        return ticket ? ok(addArticle(ticket, body), 201) : no(404, "Couldn't find Ticket");
      }
      const ticket = tickets.find((each) => String(each.id) === (what === "ticket_articles" ? more : id));
      if (!ticket) return no(404, "Couldn't find Ticket");
      if (what === "ticket_articles") return ok(ticket.articles);
      if (method === "PUT") ticket.state = body.state;
      const { articles: _, ...rest } = ticket;
      return ok(rest);
    },
    ({ method, url, sent }) => {
      const at = `${method} ${url.pathname}`;
      const given = sent as Record<string, any> | undefined;
      if (!given || !documented[at]) return [];
      return [
        ...problemsOf(at, given),
        ...(given["article"] ? problemsOf("article", given["article"]) : []),
        ...(given["customer"] ? problemsOf("customer", given["customer"]) : []),
      ];
    },
  );

  const the = (ticket: string) => tickets.find(({ id }) => String(id) === ticket)!;
  return {
    ...server,
    name: "zammad",
    token: TOKEN,
    where: { group: GROUP },
    makes: /^POST .*\/tickets$/u,
    tells: /^POST .*\/ticket_articles$/u,
    looks: /^GET .*\/by_ticket\//u,
    lag: (searches) => {
      lagging = searches;
    },
    customers: () => users.size,
    tickets: () =>
      tickets.map(({ id, state, customer, articles }) => ({
        id: String(id),
        isOpen: state !== "closed",
        customer: users.get(customer)!,
        messages: articles.map(({ sender, internal, body }) => ({
          as: internal ? "internal" : sender === "Customer" ? "customer" : "us",
          text: body,
        })),
      })),
    agentSays(ticket, text, { internal = false, html } = {}) {
      const it = addArticle(the(ticket), {
        subject: "",
        body: html ?? text,
        content_type: html === undefined ? "text/plain" : "text/html",
        type: "note",
        sender: "Agent",
        internal,
        from: '"Chris Miller via Support" <support@acme.example>',
      });
      return String(it.id);
    },
    setOpen(ticket, isOpen) {
      the(ticket).state = isOpen ? "open" : "closed";
    },
    forget(ticket) {
      tickets = tickets.filter(({ id }) => String(id) !== ticket);
    },
    push(ticket, secret) {
      const body = JSON.stringify({ ticket: { id: Number(ticket) }, article: { id: ++count } });
      const signature = createHmac("sha1", secret).update(body).digest("hex");
      return {
        headers: {
          "content-type": "application/json",
          "x-zammad-trigger": "Earshot",
          "x-zammad-delivery": `d-${count}`,
          "x-hub-signature": `sha1=${signature}`,
        },
        body,
      };
    },
  };
}
