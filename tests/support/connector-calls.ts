import type { Collected, Outgoing } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";

const MOST_CALLS = 50;

/** A whole pass of collections, its cursor stored as JSON between them. */
export async function passOf<C>(collect: (call: C, cursor: unknown) => Promise<Collected>, call: C, stored?: unknown) {
  const items: Incoming[] = [];
  let cursor = stored;
  for (let calls = 1; calls <= MOST_CALLS; calls++) {
    const collected = await collect(call, cursor);
    items.push(...collected.items);
    cursor = JSON.parse(JSON.stringify(collected.cursor));
    if (!collected.more) return { items, cursor, calls };
  }
  throw new Error(`The pass did not end within ${MOST_CALLS} calls.`);
}

/** A reply as it was approved. */
export function outgoingTo(to: Incoming, more: Partial<Outgoing> = {}): Outgoing {
  return {
    key: "reply-1",
    text: "Thank you, it ships today!",
    language: "en",
    to,
    at: "2026-03-02T09:00:00.000Z",
    ...more,
  };
}

/** The trouble that a call ends in; undefined when it ends well. */
export async function connectorTrouble(act: Promise<unknown>): Promise<string | undefined> {
  try {
    await act;
    return undefined;
  } catch (error) {
    if (!(error instanceof ConnectorError)) throw error;
    return error.trouble;
  }
}
