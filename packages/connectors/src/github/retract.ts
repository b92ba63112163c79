import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { ifThere } from "../if-there.ts";
import { Comment } from "./api.ts";
import { ask, remove } from "./ask.ts";
import { commentNumber } from "./mention.ts";
import type { GitHubCall } from "./settings.ts";

/** Deletes our comment. */
export async function retract(call: GitHubCall, mention: Incoming, { nativeId }: { nativeId: string }): Promise<void> {
  const path = `/repos/${mention.handle?.["repo"] ?? ""}/issues/comments/${commentNumber(nativeId) ?? ""}`;
  await ifThere(remove(call, path));
  // What the token may not delete is "not found" as well.
  if (await ifThere(ask(call, path, Comment)))
    throw new ConnectorError("refused", "GitHub did not delete it: the token may not, and it stands there still.");
}
