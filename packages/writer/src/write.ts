import type { Language } from "@earshot/core/brand/brand";
import { fitted } from "@earshot/core/draft/fitted";
import type { Playbook } from "@earshot/core/draft/playbook";
import type { ToWrite, Written } from "@earshot/core/draft/writer";
import type { Technique } from "@earshot/core/draft/draft";
import { hashOf } from "@earshot/core/ids";
import { choosePlaybooks } from "./choose-playbook.ts";
import { fill, type Fill } from "./fill.ts";
import { matterOf } from "./matter.ts";
import { formOfAddress } from "./name/form-of-address.ts";
import { personName } from "./name/person-name.ts";
import { replyLanguage } from "./reply-language.ts";
import { review } from "./review.ts";
import { mentionText } from "./rules/situation.ts";
import { techniqueFor } from "./technique.ts";
import { helplineFor } from "./words/helplines.ts";
import { writePrivately, type Asked, type Place } from "./words/privately.ts";

/** Proposes a reply from the playbooks; leaves the text to a person where no playbook speaks the customer's language. */
export function write(input: ToWrite, starters: readonly Playbook[]): Written {
  const language = replyLanguage(input.classification.language);
  if (!language) return blank(input, "und");
  const technique = techniqueFor(mentionText(input), input.classification);
  const { formality } = input.brand.voice;
  const { classification, mention, limit } = input;
  const playbooks = choosePlaybooks(input.playbooks, starters, {
    technique,
    language,
    classification,
    rating: mention.rating,
    formality,
  });
  if (technique === "blank" || playbooks.length === 0) return blank(input, language);
  const seed = Number.parseInt(
    Buffer.from(hashOf([mentionText(input), mention.author.id]))
      .toString("hex")
      .slice(0, 8),
    16,
  );
  const proposals = playbooks.flatMap((playbook) =>
    turned(playbook.variants, seed).map((variant) => ({
      playbook,
      sentences: fill(variant, fillingFor(input, language, playbook)),
    })),
  );
  for (let i = 0; i < proposals.length; i++) {
    const { playbook, sentences } = proposals[(input.attempt + i) % proposals.length]!;
    const text = fitted(sentences, limit);
    if (text === "") continue;
    const { id, version } = playbook;
    return {
      text,
      language,
      technique: playbook.technique,
      playbook: { id, version },
      objections: review({ ...input, text }),
      ...BARE,
    };
  }
  return blank(input, language);
}

const BARE = { facts: [], tells: [], alternatives: [] };

function blank(input: ToWrite, language: Language | "und"): Written {
  const technique: Technique = "blank";
  const objections = review({ ...input, text: "" });
  if (language !== "und") return { text: "", language, technique, objections, ...BARE };
  const tag = input.classification.language;
  const which =
    tag === "und" ? "the language could not be told" : `Earshot does not write in the customer's language (${tag})`;
  const message = `A person must write this reply, in the language of the message: ${which}.`;
  const others = objections.filter(({ rule }) => rule !== "empty");
  return {
    text: "",
    language,
    technique,
    objections: [{ rule: "language", level: "stop", message }, ...others],
    ...BARE,
  };
}

function turned<T>(list: readonly T[], by: number): T[] {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

function fillingFor({ brand, mention, classification }: ToWrite, language: Language, playbook: Playbook): Fill {
  const { formality, contact, signature } = brand.voice;
  const name = personName(mention.author);
  const address = name && formOfAddress(name, language, formality);
  const matter = matterOf(mentionText({ mention }), classification, language);
  return {
    values: {
      brand: brand.name,
      contact,
      signature,
      helpline: helplineFor(language, brand),
      ...(address && { name: address }),
      ...(matter && { matter }),
    },
    rightToLeft: language === "he" || language === "fa",
    withoutContact: writePrivately(language, formality, askedIn(playbook), placeFor(mention)),
  };
}

function askedIn({ intents, technique }: Playbook): Asked {
  if (technique === "holding") return "anything";
  if (intents.some((intent) => intent === "refund" || intent === "delivery" || intent === "cancellation"))
    return "order";
  if (technique === "inquiry") return "anything"; // the playbook has put its own questions
  return intents.includes("defect") || intents.includes("outage") ? "device" : "anything";
}

function placeFor(mention: ToWrite["mention"]): Place {
  if (mention.visibility === "private") return "here";
  return mention.kind === "review" ? "page" : "message";
}
