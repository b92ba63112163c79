import { randomUUID } from "node:crypto";
import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";
import { budgetOf, request, requestJson } from "../http.ts";
import { ifThere } from "../if-there.ts";
import type { WebhookCall } from "./settings.ts";
import { signed } from "./signature.ts";

/** Reads from the other system, signed. */
export async function read<S extends z.ZodType>(call: WebhookCall, path: string, schema: S) {
  const url = addressOf(call, path);
  const { body, headers } = await requestJson(call, url, schema, { effect: "read", headers: signedFor(call, url) });
  const budget = budgetOf(headers, call.now());
  return { body, ...(budget && { budget }) };
}

/** The same; undefined where there is no such thing. */
export async function readIfThere<S extends z.ZodType>(call: WebhookCall, path: string, schema: S) {
  return (await ifThere(read(call, path, schema)))?.body;
}

/** Deletes in the other system; whatever it says beside its status is of no matter. */
export async function remove(call: WebhookCall, path: string): Promise<void> {
  const url = addressOf(call, path);
  await request(call, url, { effect: "write", method: "DELETE", headers: signedFor(call, url) });
}

/** Writes to the other system, its body signed under `id`. */
export async function write<S extends z.ZodType>(call: WebhookCall, path: string, schema: S, id: string, json: object) {
  const headers = signed(call, id, JSON.stringify(json));
  return (await requestJson(call, addressOf(call, path), schema, { effect: "write", headers, json })).body;
}

/** Without a body it is the path that is signed. */
const signedFor = (call: WebhookCall, { pathname, search }: URL) => signed(call, randomUUID(), pathname + search);

function addressOf({ settings }: WebhookCall, path: string): URL {
  if (settings.server === "")
    throw new ConnectorError("refused", "This source only pushes: it has no address to ask or to answer at.");
  return new URL(settings.server + path);
}
