import type { Pushed as Brought, WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import { signedJson } from "../signed-push.ts";
import { Pushed } from "./api.ts";
import { commentId, commentOf, hostOf, isFromOutside, issueId, issueOf } from "./mention.ts";
import type { GitHubCall } from "./settings.ts";

/** An issue that goes to another repository is another issue there. */
const GONE = new Set(["deleted", "transferred"]);
const NEW = new Set(["opened", "edited", "reopened", "created"]);

/** Reads a signed push about an issue or a comment on one, in a repository of ours. */
export async function webhook(call: GitHubCall, request: WebhookRequest): Promise<Brought> {
  const signing = { header: "x-hub-signature-256", secret: call.secret?.webhookSecret, called: "webhook secret" };
  const { data } = Pushed.safeParse(signedJson(signing, request));
  const isPing = data?.zen !== undefined && !data.issue;
  if (isPing) return [];
  if (!data?.issue || !data.repository)
    throw new ConnectorError(
      "refused",
      "The push is signed, but is not about an issue: choose Issues and Issue comments.",
    );
  const { issue, comment, repository, action = "" } = data;
  const host = hostOf(call.settings);
  if (GONE.has(action)) return { deleted: [comment ? commentId(host, comment) : issueId(host, issue)] };
  if (!NEW.has(action) || issue.pull_request || !isFromOutside(comment ?? issue)) return [];
  const repo = {
    name: repository.full_name,
    visibility: repository.private ? ("private" as const) : ("public" as const),
  };
  const mention = comment ? commentOf(host, repo, String(issue.number), comment) : issueOf(host, repo, issue);
  return [{ ...mention, addressed: true }];
}
