import type { Digest } from "@earshot/core/digest/digest";
import type { Speaker } from "./speaker.ts";

/** What a digest's numbers are compared with, in words; nothing where there is nothing to compare with. */
export function comparedWords({ kind, compared }: Digest, { say }: Speaker): string {
  if (!compared) return "";
  return kind === "daily" ? say("compared.daily", { n: compared.spans.length }) : say(`compared.${kind}`);
}
