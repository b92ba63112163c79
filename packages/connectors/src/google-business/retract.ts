import type { Incoming } from "@earshot/core/mention/mention";
import * as z from "zod";
import { ifThere } from "../if-there.ts";
import { ask } from "./ask.ts";
import type { GoogleBusinessCall } from "./settings.ts";

/** Takes the owner's reply off a review. */
export async function retract(call: GoogleBusinessCall, { nativeId }: Incoming): Promise<void> {
  const path = `/${encodeURIComponent(nativeId)}/reply`;
  await ifThere(ask(call, path, z.unknown(), { effect: "write", method: "DELETE" }));
}
