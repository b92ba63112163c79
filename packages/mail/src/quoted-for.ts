import type { Quote } from "@earshot/core/digest/quote";
import type { Speaker } from "./speaker.ts";

/** What was said, or that it is hostile: nobody meets that in their mail unasked. */
export const quotedFor = ({ text, abuse }: Quote, { say }: Speaker): string => (abuse?.length ? say("hostile") : text);
