import { isIP } from "node:net";
import type { Origin } from "@earshot/core/team/session";
import type { Context } from "hono";

/** What each server says of the connection: API Gateway's event, or Node's socket. */
type Bindings = {
  event?: { requestContext?: { http?: { sourceIp?: string } } };
  incoming?: { socket?: { remoteAddress?: string } };
};

/**
 * Where a request comes from. What it says itself of its address (x-forwarded-for) is believed by nobody: the router in front writes the
 * caller's address and, to show that it was the router, a word that the deployment gives to both. Without it the address is that of
 * whoever connected.
 */
export function originOf(c: Context, routerWord: string | undefined): Origin {
  const { event, incoming } = (c.env ?? {}) as Bindings;
  const isByRouter = routerWord !== undefined && c.req.header("x-earshot-router") === routerWord;
  const viewer = isByRouter ? c.req.header("x-earshot-viewer") : undefined;
  const connected = event ? event.requestContext?.http?.sourceIp : incoming?.socket?.remoteAddress;
  const address = viewer !== undefined && isIP(viewer) !== 0 ? viewer : connected;
  const agent = c.req.header("user-agent");
  return { ...(address && { address }), ...(agent && { agent }) };
}
