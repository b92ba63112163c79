import type { WebhookRequest } from "@earshot/core/connector";
import { ConnectorError } from "@earshot/core/errors";
import type { Incoming } from "@earshot/core/mention/mention";
import { signedJson } from "../signed-json.ts";
import { Pushed } from "./api.ts";
import { commentOf, hostOf, isFromOutside, issueOf } from "./mention.ts";
import type { GitHubCall } from "./settings.ts";

const NEW = new Set(["opened", "edited", "reopened", "created"]);

/** Reads a signed push about an issue or a comment on one, in a repository of ours. */
export async function webhook(call: GitHubCall, request: WebhookRequest): Promise<Incoming[]> {
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
  if (!NEW.has(action) || issue.pull_request || !isFromOutside(comment ?? issue)) return [];
  const host = hostOf(call.settings);
  const repo = {
    name: repository.full_name,
    visibility: repository.private ? ("private" as const) : ("public" as const),
  };
  const mention = comment ? commentOf(host, repo, String(issue.number), comment) : issueOf(host, repo, issue);
  return [{ ...mention, addressed: true }];
}
