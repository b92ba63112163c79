import * as z from "zod";
import * as accessKey from "./answers/access-key.ts";
import * as alert from "./answers/alert.ts";
import * as approval from "./answers/approval.ts";
import * as audit from "./answers/audit.ts";
import * as brand from "./answers/brand.ts";
import * as choices from "./answers/choices.ts";
import * as claim from "./answers/claim.ts";
import * as conversation from "./answers/conversation.ts";
import * as desk from "./answers/desk.ts";
import * as digest from "./answers/digest.ts";
import * as doctor from "./answers/doctor.ts";
import * as draft from "./answers/draft.ts";
import * as followUp from "./answers/follow-up.ts";
import * as helpdesk from "./answers/helpdesk.ts";
import * as hours from "./answers/hours.ts";
import * as identity from "./answers/identity.ts";
import * as incident from "./answers/incident.ts";
import * as imports from "./answers/import.ts";
import * as knowledge from "./answers/knowledge.ts";
import * as mention from "./answers/mention.ts";
import * as outgoingWebhook from "./answers/outgoing-webhook.ts";
import * as privacy from "./answers/privacy.ts";
import * as quality from "./answers/quality.ts";
import * as replay from "./answers/replay.ts";
import * as reply from "./answers/reply.ts";
import * as said from "./answers/said.ts";
import * as search from "./answers/search.ts";
import * as settings from "./answers/settings.ts";
import * as slack from "./answers/slack.ts";
import * as source from "./answers/source.ts";
import * as task from "./answers/task.ts";
import * as team from "./answers/team.ts";
import * as termsTried from "./answers/terms-tried.ts";
import * as terms from "./answers/terms.ts";
import * as translation from "./answers/translation.ts";
import * as wellbeing from "./answers/wellbeing.ts";
import * as words from "./answers/words.ts";

const parts = [
  accessKey,
  alert,
  approval,
  audit,
  brand,
  choices,
  claim,
  conversation,
  desk,
  digest,
  doctor,
  draft,
  followUp,
  helpdesk,
  hours,
  identity,
  imports,
  incident,
  knowledge,
  mention,
  outgoingWebhook,
  privacy,
  quality,
  replay,
  reply,
  said,
  search,
  settings,
  slack,
  source,
  task,
  team,
  termsTried,
  terms,
  translation,
  wellbeing,
  words,
];

/**
 * What answers are made of, by the name under which it is exported: its name in the description too.
 * @throws an Error when two parts share a name
 */
export const named: ReadonlyMap<z.ZodType, string> = names();

function names(): Map<z.ZodType, string> {
  const found = new Map<z.ZodType, string>();
  const taken = new Set<string>();
  for (const [name, schema] of parts.flatMap((part) => Object.entries(part))) {
    if (!(schema instanceof z.ZodType)) continue;
    if (found.has(schema)) continue;
    if (taken.has(name)) throw new Error(`Two answers are called ${name}: give one of them another name.`);
    taken.add(name);
    found.set(schema, name);
  }
  return found;
}
