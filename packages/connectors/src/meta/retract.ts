import type { Incoming } from "@earshot/core/mention/mention";
import * as z from "zod";
import { ifThere } from "../if-there.ts";
import { ask, type MetaCall } from "./ask.ts";

/** Deletes our comment. */
export async function retract(call: MetaCall, _: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  const path = encodeURIComponent(nativeId);
  await ifThere(ask(call, path, {}, z.unknown(), { effect: "write", method: "DELETE" }));
}
