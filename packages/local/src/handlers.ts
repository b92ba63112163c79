import { handler as collect } from "../../../functions/collect.ts";
import { handler as digest } from "../../../functions/digest.ts";
import { handler as draft } from "../../../functions/draft.ts";
import { handler as followUp } from "../../../functions/follow-up.ts";
import { handler as hooks } from "../../../functions/hooks.ts";
import { handler as intake } from "../../../functions/intake.ts";
import { handler as pack } from "../../../functions/pack.ts";
import { handler as publish } from "../../../functions/publish.ts";
import { handler as tick } from "../../../functions/tick.ts";

/** The very functions that run on AWS; here a loop calls them where there a service would. */
export const handlers = { collect, intake, draft, publish, "follow-up": followUp, digest, hooks, tick, pack };
