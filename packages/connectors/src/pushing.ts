import type { Connector } from "@earshot/core/connector";
import { anyWebhook } from "./webhook/index.ts";
import { googleBusiness } from "./google-business/index.ts";
import { x } from "./x/index.ts";
import { facebook } from "./facebook/index.ts";
import { instagram } from "./instagram/index.ts";
import { threads } from "./threads/index.ts";
import { trustpilot } from "./trustpilot/index.ts";
import { discourse } from "./discourse/index.ts";
import { github } from "./github/index.ts";
import { tiktok } from "./tiktok/index.ts";
import { playground } from "./playground/index.ts";

/** Those of the registry that push to a webhook: the webhook's function holds nothing else. */
export const pushing: Record<string, Connector> = {
  [playground.platform]: playground,
  [anyWebhook.platform]: anyWebhook,
  [googleBusiness.platform]: googleBusiness,
  [x.platform]: x,
  [facebook.platform]: facebook,
  [instagram.platform]: instagram,
  [threads.platform]: threads,
  [trustpilot.platform]: trustpilot,
  [discourse.platform]: discourse,
  [github.platform]: github,
  [tiktok.platform]: tiktok,
};
