import type { Canary } from "@earshot/core/connector";
import * as z from "zod";
import { Statuses } from "./api.ts";
import { ask } from "./ask.ts";
import type { MastodonCall } from "./settings.ts";

const Tags = z.array(z.object({ name: z.string().min(1) }).catch({ name: "" }));

/** Looks whether the tag that the server itself says is used most has a timeline. Undefined where it names none. */
export async function canary(call: MastodonCall): Promise<Canary | undefined> {
  const { body: tags } = await ask(call, "/api/v1/trends/tags?limit=1", Tags);
  const name = tags[0]?.name;
  if (!name) return undefined;
  const { body } = await ask(call, `/api/v1/timelines/tag/${encodeURIComponent(name)}?limit=1`, Statuses);
  return { asked: `#${name}`, found: body.length > 0 };
}
