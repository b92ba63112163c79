import { randomUUID } from "node:crypto";
import { ConnectorError } from "@earshot/core/errors";
import type * as z from "zod";
import { budgetOf, requestJson } from "../http.ts";
import type { WebhookCall } from "./settings.ts";
import { signed } from "./signature.ts";

/** Reads from the other system, signed. */
export async function read<S extends z.ZodType>(call: WebhookCall, path: string, schema: S) {
  const url = addressOf(call, path);
  const { body, headers } = await requestJson(call, url, schema, {
    effect: "read",
    headers: signed(call, randomUUID(), url.pathname + url.search),
  });
  const budget = budgetOf(headers, call.now());
  return { body, ...(budget && { budget }) };
}

/** The same; undefined where there is no such thing. */
export async function readIfThere<S extends z.ZodType>(call: WebhookCall, path: string, schema: S) {
  try {
    return (await read(call, path, schema)).body;
  } catch (error) {
    if (error instanceof ConnectorError && error.trouble === "gone") return undefined;
    throw error;
  }
}

/** Writes to the other system, its body signed under `id`. */
export async function write<S extends z.ZodType>(call: WebhookCall, path: string, schema: S, id: string, json: object) {
  const headers = signed(call, id, JSON.stringify(json));
  return (await requestJson(call, addressOf(call, path), schema, { effect: "write", headers, json })).body;
}

function addressOf({ settings }: WebhookCall, path: string): URL {
  if (settings.server === "")
    throw new ConnectorError("refused", "This source only pushes: it has no address to ask or to answer at.");
  return new URL(settings.server + path);
}
