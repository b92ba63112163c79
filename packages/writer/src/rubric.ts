import type { Mark } from "@earshot/core/draft/writer";
import { personName } from "./name/person-name.ts";
import { formOfAddress } from "./name/form-of-address.ts";
import { replyLanguage } from "./reply-language.ts";
import { apologyOnPraise } from "./rules/apology-on-praise.ts";
import { blame } from "./rules/blame.ts";
import { generic } from "./rules/generic.ts";
import { jargon } from "./rules/jargon.ts";
import { language } from "./rules/language.ts";
import { negative } from "./rules/negative.ts";
import { noApology } from "./rules/no-apology.ts";
import { noNextStep } from "./rules/no-next-step.ts";
import { loadLints } from "./words/lints/load-lints.ts";
import { isComplaint, type Situation } from "./rules/situation.ts";

/** A reply's five virtues, each with its reason (S14, S15, S19, S21, S22; after m-response's tone, issue and personal). */
export async function rubric(situation: Situation): Promise<Mark[]> {
  await loadLints(situation.text);
  const says = (...found: { message: string }[][]) => found.flat()[0]?.message;
  const vague = says(generic(situation));
  const cold = says(noApology(situation), apologyOnPraise(situation), blame(situation), negative(situation));
  const stuck = says(noNextStep(situation));
  const odd = says(language(situation), jargon(situation));
  return [
    { of: "takes-it-up", ok: !vague, why: vague ?? "It takes up what the customer wrote." },
    {
      of: "empathy",
      ok: !cold,
      why:
        cold ??
        (isComplaint(situation) ? "It shows understanding before anything else." : "Its tone fits the message."),
    },
    { of: "next-step", ok: !stuck, why: stuck ?? "It says what happens next, or nothing needs to." },
    personal(situation),
    { of: "language", ok: !odd, why: odd ?? "It is in the customer's language, in everyday words." },
  ];
}

function personal({ text, mention, classification, brand }: Situation): Mark {
  const tongue = replyLanguage(classification.language);
  const author = personName(mention.author);
  const name = tongue && author && formOfAddress(author, tongue, brand.voice.formality);
  const named = name !== undefined && text.includes(name);
  const signed = brand.voice.signature !== "" && text.includes(brand.voice.signature);
  if (named || (!name && signed))
    return { of: "personal", ok: true, why: named ? "It calls the customer by name." : "A person signs it." };
  if (name) return { of: "personal", ok: false, why: `It does not call the customer by name (${name}).` };
  return {
    of: "personal",
    ok: brand.voice.signature === "",
    why: brand.voice.signature === "" ? "The customer's name is not known." : "It is not signed.",
  };
}
