import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import type { Change } from "../store.ts";
import { openSession } from "../team/open-session.ts";
import type { Person } from "../team/person.ts";
import { failed, heldLink, linkUsed } from "../team/sign-in.ts";
import * as z from "zod";
import { Assertion } from "./answers.ts";
import { CHALLENGE_SECONDS, newChallenge, takeChallenge, type Taken } from "./challenge.ts";
import { named } from "./make-passkey.ts";
import { passkeysOf } from "./my-passkeys.ts";
import type { Passkey, PasskeySite } from "./passkey.ts";
import { provedHeld } from "./proof.ts";

export const ToSignIn = z.strictObject({
  /** Of a sign-in link; absent: whoever has a passkey on this device. */
  token: z.string().min(1).max(200).optional(),
});

/** What the browser is to ask of a device, as WebAuthn's PublicKeyCredentialRequestOptionsJSON. */
export type ToProve = {
  challenge: string;
  rpId: string;
  allowCredentials: ReturnType<typeof named>[];
  userVerification: "required";
  /** Milliseconds. */
  timeout: number;
};

/**
 * Begins a sign-in by passkey, alone or for whoever holds a link.
 * @throws Refusal `not-signed-in` when the link is used or too old
 */
export async function beginPasskeySignIn(ctx: Context, site: PasskeySite, input: unknown): Promise<ToProve> {
  const { token } = parse(ToSignIn, input);
  const held = token === undefined ? undefined : await heldLink(ctx, token);
  if (token !== undefined && !held) throw await failed(ctx, linkUsed());
  const [passkeys, challenge] = await Promise.all([
    held ? passkeysOf(ctx, held.person.id) : [],
    newChallenge(ctx, { for: "sign-in", ...(token !== undefined && { link: hashOf(token) }) }),
  ]);
  return {
    challenge,
    rpId: site.id,
    allowCredentials: passkeys.map(named),
    userVerification: "required",
    timeout: CHALLENGE_SECONDS * 1000,
  };
}

type Proved = { person: Person; passkey: Passkey; used: Change[] };

/**
 * Opens a session for whoever proves to have a passkey; a link that it confirms is used up. Returns the session's token.
 * @throws Refusal `not-signed-in` when the proof or the link is worth nothing
 */
export async function signInByPasskey(ctx: Context, site: PasskeySite, input: unknown): Promise<string> {
  const assertion = parse(Assertion, input);
  const asked = await takeChallenge(ctx, assertion.clientData, "sign-in");
  if (!asked) throw await refused(ctx);
  const link = assertion.token === undefined ? undefined : await heldLink(ctx, assertion.token);
  if (assertion.token !== undefined && !link) throw await failed(ctx, linkUsed());
  const confirmed = assertion.token === undefined ? undefined : hashOf(assertion.token);
  const person = asked.link === confirmed ? (link?.person ?? (await personIn(ctx, assertion))) : undefined;
  const proved = person && (await proofOf(ctx, site, asked, assertion, person));
  if (!proved) throw await refused(ctx, person);
  const { token, opened } = await openSession(ctx, proved.person, "passkey", { passkey: proved.passkey.name });
  try {
    await ctx.store.commit([
      ...proved.used,
      ...(link ? [{ remove: keys.invitation(confirmed!), if: link.invitation.version }] : []),
      ...opened,
    ]);
  } catch (error) {
    throw error instanceof Conflict ? await refused(ctx, person) : error;
  }
  return token;
}

/** Whom the device says its passkey belongs to; the proof shows whether it is so. */
async function personIn(ctx: Context, { userHandle }: Assertion): Promise<Person | undefined> {
  const id = Buffer.from(userHandle ?? "", "base64url").toString();
  return /^[a-z0-9]{1,40}$/u.test(id) ? ctx.store.get(keys.person(id)) : undefined;
}

async function proofOf(
  ctx: Context,
  site: PasskeySite,
  { challenge }: Taken,
  assertion: Assertion,
  person: Person,
): Promise<Proved | undefined> {
  const key = keys.passkey(person.id, hashOf(assertion.id));
  const known = await ctx.store.get(key);
  if (!known || known.credential !== assertion.id) return undefined;
  const proof = await provedHeld(ctx, { site, challenge }, assertion, known);
  if (!proof) return undefined;
  const passkey: Passkey = { ...known, ...proof, lastUsedAt: ctx.now().toISOString(), version: known.version + 1 };
  // Only over what was read: of two proofs at one moment with one count, or one of a passkey that is removed now, none opens anything.
  return { person, passkey, used: [{ put: key, value: passkey, if: known.version }] };
}

const refused = (ctx: Context, person?: Person): Promise<Refusal> =>
  failed(ctx, new Refusal("not-signed-in", { code: "refusal.passkey-wrong" }), {
    how: "passkey",
    ...(person && { about: person.id }),
  });
