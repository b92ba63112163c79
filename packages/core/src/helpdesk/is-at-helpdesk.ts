import type { AtHelpdesk } from "./handover.ts";

/** Somebody there has it, or is about to. */
export const isAtHelpdesk = ({ atHelpdesk }: { atHelpdesk?: AtHelpdesk | undefined }): boolean =>
  atHelpdesk?.state === "going" || atHelpdesk?.state === "open";
