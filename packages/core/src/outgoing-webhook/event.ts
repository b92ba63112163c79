import type { Why } from "../conversation/reason.ts";
import type { EventType, TEST } from "./event-types.ts";

/** Something that happened in a brand, as it is stored to be told: ids and values, none of what customers wrote and none of their names. */
export type HookEvent = {
  type: EventType | typeof TEST;
  at: string;
  /** Grows from one event to the next of the same thing (a conversation, a task, a source, a brand); it may skip. */
  sequence: number;
  /** A person's id, or `earshot`. */
  by?: string;
  /** The conversation it is about, and what of it: a mention's id, a draft's number, a reply's id. */
  conversation?: string;
  mention?: string;
  draft?: number;
  reply?: string;
  /** Why, as the record has it; what people wrote is masked on its way. */
  why?: Why;
  /** What else is known of it at that moment. */
  facts: Record<string, unknown>;
};

/** For whoever listens to a brand; `*`: to any brand. */
export type Announced = { brand: string; event: HookEvent };

/** What one transaction had to tell, until it is handed out; kept for a while to be told again. */
export type Outgoing = {
  /** Sorts by the moment it was written. */
  id: string;
  brand: string;
  at: string;
  events: HookEvent[];
  /** Forgotten then, where that is sooner than usual. */
  until?: string;
  /** For this endpoint alone. */
  only?: string;
};

/** What an event is known by outside: of all its deliveries the same. */
export const eventId = ({ id }: Pick<Outgoing, "id">, n: number): string => `${id}_${n}`;

export function partsOf(event: string): { outgoing: string; n: number } | undefined {
  const [, outgoing, n] = /^(msg_[0-9a-z]+)_(\d{1,2})$/u.exec(event) ?? [];
  return outgoing === undefined ? undefined : { outgoing, n: Number(n) };
}

const MOMENT = 9;
/** Milliseconds since 1970 in nine digits to the base of 36, which sort as they count. */
const momentOf = (at: Date) => at.getTime().toString(36).padStart(MOMENT, "0");

/** `unguessable` makes two of one moment differ; letters and digits of it are taken. */
export const outgoingId = (at: Date, unguessable: string): string =>
  `msg_${momentOf(at)}${unguessable
    .toLowerCase()
    .replace(/[^0-9a-z]/gu, "")
    .slice(0, 16)
    .padEnd(16, "0")}`;

/** Ids of this moment and later ones are not before this. */
export const idFrom = (at: Date): string => `msg_${momentOf(at)}`;
