import { accessKeys } from "./access-keys.ts";
import { advice } from "./advice.ts";
import { alerts } from "./alerts.ts";
import { articles } from "./articles.ts";
import { audit } from "./audit.ts";
import { checks } from "./checks.ts";
import { connecting } from "./connecting.ts";
import { files } from "./files.ts";
import { helpdesk } from "./helpdesk.ts";
import { outgoing } from "./outgoing.ts";
import { passkeys } from "./passkeys.ts";
import { people } from "./people.ts";
import { quality } from "./quality.ts";
import { replay } from "./replay.ts";
import { searching } from "./searching.ts";
import { terms } from "./terms.ts";

/** What is read below the first sight of a page: the console loads it after the rest, and mails do not say it. */
export const later = {
  ...accessKeys,
  ...advice,
  ...alerts,
  ...articles,
  ...audit,
  ...checks,
  ...connecting,
  ...files,
  ...helpdesk,
  ...outgoing,
  ...passkeys,
  ...people,
  ...quality,
  ...replay,
  ...searching,
  ...terms,
} as const;
