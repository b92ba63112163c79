import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { removeResponse } from "./ask.ts";
import type { AppStoreConnectCall } from "./settings.ts";

/** Deletes our response; the App Store shows it for some time yet. */
export async function retract(
  call: AppStoreConnectCall,
  _: Incoming,
  { nativeId }: { nativeId: string },
): Promise<void> {
  await ifThere(removeResponse(call, nativeId));
}
