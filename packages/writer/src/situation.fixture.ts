import { Brand } from "@earshot/core/brand/brand";
import type { Classification } from "@earshot/core/classification/classifier";
import type { LengthLimit } from "@earshot/core/connector";
import type { ToWrite } from "@earshot/core/draft/writer";

export const brandWith = (voice: Partial<Brand["voice"]> = {}): Brand =>
  Brand.parse({ id: "acme", name: "Acme", voice });

export const roomy: LengthLimit = { max: 500, unit: "graphemes" };

type Told = Partial<Omit<ToWrite, "mention" | "classification">> & {
  text?: string;
  mention?: Partial<ToWrite["mention"]>;
  says?: Partial<Classification>;
};

/** What the writer is given, with everything a test does not care about filled in. */
export function toWrite({ text = "", mention, says, ...rest }: Told = {}): ToWrite {
  return {
    brand: brandWith(),
    mention: {
      text,
      kind: "post",
      platform: "mastodon",
      visibility: "public",
      author: { id: "a1", name: "" },
      ...mention,
    },
    classification: {
      language: "en",
      sentiment: "neutral",
      urgency: "normal",
      intents: [],
      needsReply: true,
      evidence: [],
      by: "test",
      ...says,
    },
    limit: roomy,
    playbooks: [],
    attempt: 0,
    ...rest,
  };
}

/** A reply to be reviewed. */
export function toReview(reply: string, told: Told = {}) {
  const { playbooks: _, attempt: __, ...situation } = toWrite(told);
  return { ...situation, text: reply };
}
