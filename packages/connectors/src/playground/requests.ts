import type * as z from "zod";
import { request, requestJson } from "../http.ts";
import type { PlaygroundCall } from "./settings.ts";

/** Reads; whatever goes wrong, nothing was done. */
export async function read<S extends z.ZodType>(call: PlaygroundCall, path: string, schema: S): Promise<z.output<S>> {
  return (await requestJson(call, at(call, path), schema, { effect: "read", headers: signed(call) })).body;
}

/** Writes once; `unknown` when it may have been done and no good answer came. */
export async function write<S extends z.ZodType>(
  call: PlaygroundCall,
  path: string,
  schema: S,
  json: unknown,
  headers: Record<string, string>,
): Promise<z.output<S>> {
  const asked = { effect: "write", json, headers: { ...signed(call), ...headers } } as const;
  return (await requestJson(call, at(call, path), schema, asked)).body;
}

/** Deletes; `unknown` like any write that got no good answer. */
export async function remove(call: PlaygroundCall, path: string): Promise<void> {
  await request(call, at(call, path), { effect: "write", method: "DELETE", headers: signed(call) });
}

const at = (call: PlaygroundCall, path: string): URL => new URL(path, call.settings.server);

function signed({ secret }: PlaygroundCall): Record<string, string> {
  return secret?.token ? { authorization: `Bearer ${secret.token}` } : {};
}
