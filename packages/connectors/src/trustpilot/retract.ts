import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { write } from "./ask.ts";
import type { TrustpilotCall } from "./settings.ts";

/** Takes the company's reply off a review. */
export async function retract(call: TrustpilotCall, { nativeId }: Incoming): Promise<void> {
  await ifThere(write(call, `reviews/${encodeURIComponent(nativeId)}/reply`, "DELETE"));
}
