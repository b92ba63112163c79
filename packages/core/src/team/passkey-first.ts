import { Refusal } from "../errors.ts";
import type { Person } from "./person.ts";
import type { Held } from "./read-session.ts";

/** What may be done before a passkey is shown: leave; or, without one, make one. */
export type BeforePasskey = "sign-out" | "make-passkey";

export const hasPasskey = ({ passkeys = 0 }: Pick<Person, "passkeys">): boolean => passkeys > 0;

/**
 * Who holds a session. Where passkeys are required, one that a link alone opened is good for nothing until a passkey was shown.
 * @throws Refusal `not-signed-in` where it is so, with what is to be done: `use` a passkey, or `make` one
 */
export function holderOf({ session, person, security }: Held, before?: BeforePasskey): Person {
  const isOwed = security.requirePasskeys === true && session.how === "link";
  if (!isOwed || before === "sign-out") return person;
  if (before === "make-passkey" && !hasPasskey(person)) return person;
  throw passkeyFirst(person);
}

export const passkeyFirst = (person: Person): Refusal =>
  hasPasskey(person)
    ? new Refusal("not-signed-in", { code: "refusal.passkey-use" }, { passkey: "use" })
    : new Refusal("not-signed-in", { code: "refusal.passkey-make" }, { passkey: "make" });
