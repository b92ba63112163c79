/** Helpdesks that a conversation can be handed over to. */
export const helpdeskNames = ["chatwoot", "zammad"] as const;
export type HelpdeskName = (typeof helpdeskNames)[number];

/** Where in a helpdesk tickets are made: its address, and what it parts its tickets by. */
export type Where = {
  /** Without a slash at its end. */
  url: string;
  /** Of Chatwoot: the account, and its inbox of the kind API. */
  account?: number;
  inbox?: number;
  /** Of Zammad: the group. */
  group?: string;
};

/** A ticket there: its id, the number that people know it by, and its page. */
export type Ticket = { id: string; number: string; url: string };

/** What a ticket is made for. */
export type Order = {
  /** Always the same for one hand-over: by it a ticket is found again whose making was never confirmed. */
  key: string;
  title: string;
  /** `id` is the same for everything that this customer says on that platform. */
  customer: { id: string; name: string };
  /** What the ticket begins with, where a helpdesk knows none without. */
  first: ToTell;
};

/** Something of ours that a ticket is told. */
export type ToTell = {
  /** By which it is found again there. */
  key: string;
  /** The customer's words, ours to the customer, or what only people of the helpdesk see. */
  as: "customer" | "us" | "internal";
  text: string;
};

/** What stands in a ticket: `key` where it is one of ours. */
export type Told = {
  id: string;
  key?: string;
  by: "agent" | "other";
  internal: boolean;
  /** Plain text. */
  text: string;
  name: string;
  /** ISO 8601. */
  at: string;
};

export type Look = { isOpen: boolean; messages: Told[] };

/** Asks the helpdesk something: JSON both ways. What goes wrong is a ConnectorError; `unknown` where it may have been done. */
export type Ask = (method: "GET" | "POST" | "PUT", path: string, body?: object) => Promise<unknown>;

export type PushRequest = { headers: Headers; body: Uint8Array };

/** A helpdesk, as far as Earshot uses one. Every call may be made again: what is made is looked for first by whoever calls. */
export interface Helpdesk {
  readonly name: HelpdeskName;
  /** What shows that it is us. */
  headers(token: string): Record<string, string>;
  /** Whether it lets us in, and has what is named. @throws ConnectorError that says what is wrong */
  check(ask: Ask, where: Where): Promise<void>;
  /** The ticket of this hand-over, where it was made already. */
  find(ask: Ask, where: Where, order: Order): Promise<Ticket | undefined>;
  make(ask: Ask, where: Where, order: Order): Promise<Ticket>;
  /** @throws ConnectorError `gone` where there is no such ticket any more */
  look(ask: Ask, where: Where, ticket: Ticket): Promise<Look>;
  /** Adds to a ticket; returns the id that it has there. */
  tell(ask: Ask, where: Where, ticket: Ticket, message: ToTell): Promise<string>;
  /**
   * Which ticket a push is about. Nothing else in it is used: what happened is asked for.
   * @throws ConnectorError `not-allowed` for one that is not signed by the secret, or not of now; `refused` for what cannot be read
   */
  pushed(request: PushRequest, secret: string, now: Date): string | undefined;
}
