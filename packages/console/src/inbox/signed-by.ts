import type { Brand } from "@earshot/core/brand/brand";
import type { Draft } from "@earshot/core/draft/draft";
import type { Person } from "@earshot/core/team/person";
import { signatureOf } from "@earshot/core/wellbeing/pseudonym";

/** A draft with the signature of whoever is to approve it in the place of the brand's, where Settings name one for them or they have a pseudonym. */
export function signedBy(
  draft: Draft | undefined,
  voice: Brand["voice"] | undefined,
  person: Pick<Person, "id" | "name" | "pseudonym">,
): Draft | undefined {
  const own = voice && signatureOf(voice, person);
  const usual = voice?.signature;
  if (!draft || !own || !usual || own === usual) return draft;
  const signed = (text: string) => {
    if (text.includes(own)) return text;
    const at = text.lastIndexOf(usual);
    return at < 0 ? text : text.slice(0, at) + own + text.slice(at + usual.length);
  };
  const alternatives = draft.alternatives?.map((each) => ({ ...each, text: signed(each.text) }));
  return { ...draft, text: signed(draft.text), ...(alternatives && { alternatives }) };
}
