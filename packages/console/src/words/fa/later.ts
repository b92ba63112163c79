import { figures } from "@earshot/core/words/fa/figures";
import { coverage } from "./coverage.ts";
import { later as said } from "@earshot/core/words/fa/later";
import { alertPage } from "./alert-page.ts";
import { incidents } from "./incidents.ts";
import { outreach } from "./outreach.ts";
import { taskActs } from "./task-acts.ts";
import { accessKeys } from "./access-keys.ts";
import { audit } from "./audit.ts";
import { digestSections } from "./digest-sections.ts";
import { imports } from "./imports.ts";
import { quality } from "./quality.ts";
import { slots } from "./slots.ts";
import { replay } from "./replay.ts";
import { evidence } from "./evidence.ts";
import { fields } from "./fields.ts";
import { choices } from "./choices.ts";
import { passkeys } from "./passkeys.ts";
import { signIn } from "./sign-in.ts";
import { privacy } from "./privacy.ts";
import { wellbeing } from "./wellbeing.ts";
import { platformSentences } from "./platform-sentences.ts";
import { brandSettings } from "./brand-settings.ts";
import { team } from "./team.ts";
import { helpdesk } from "./helpdesk.ts";
import { togetherDialogs } from "./together-dialogs.ts";
import { laneWords } from "./lane-words.ts";
import { webhooks } from "./webhooks.ts";
import type { LaterWords } from "../en/later.ts";

export const later: LaterWords = {
  ...said,
  ...figures,
  ...coverage,
  ...alertPage,
  ...incidents,
  ...outreach,
  ...taskActs,
  ...accessKeys,
  ...evidence,
  ...fields,
  ...choices,
  ...platformSentences,
  ...passkeys,
  ...signIn,
  ...privacy,
  ...wellbeing,
  ...brandSettings,
  ...team,
  ...helpdesk,
  ...togetherDialogs,
  ...laneWords,
  ...webhooks,
  ...audit,
  ...digestSections,
  ...imports,
  ...slots,
  ...replay,
  ...quality,
};
