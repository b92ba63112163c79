import { audited } from "../audit/audited.ts";
import type { Context } from "../context.ts";
import { Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { parse } from "../parse.ts";
import { retryOnConflict } from "../retry-on-conflict.ts";
import type { Change } from "../store.ts";
import { changeTeam } from "../team/change-team.ts";
import { actorId } from "../team/permit.ts";
import { sessionBehind } from "../team/session-token.ts";
import { NewPasskey } from "./answers.ts";
import { CHALLENGE_SECONDS, newChallenge, takeChallenge } from "./challenge.ts";
import { passkeysOf, viewOf, type PasskeyView } from "./my-passkeys.ts";
import { MOST_PASSKEYS, type Passkey, type PasskeySite } from "./passkey.ts";
import { ALGORITHMS, provedNew } from "./proof.ts";

type Named = { type: "public-key"; id: string; transports?: string[] };

/** What the browser is to make, as WebAuthn's PublicKeyCredentialCreationOptionsJSON. */
export type ToMake = {
  challenge: string;
  rp: { id: string; name: string };
  user: { id: string; name: string; displayName: string };
  pubKeyCredParams: { type: "public-key"; alg: number }[];
  excludeCredentials: Named[];
  authenticatorSelection: { residentKey: "required"; requireResidentKey: true; userVerification: "required" };
  attestation: "none";
  /** Milliseconds. */
  timeout: number;
};

/** Begins to make a passkey for oneself. */
export async function beginPasskey(ctx: Context, site: PasskeySite): Promise<ToMake> {
  const person = await ctx.store.get(keys.person(actorId(ctx)));
  if (!person) throw nobody(ctx);
  const [passkeys, challenge] = await Promise.all([
    passkeysOf(ctx, person.id),
    newChallenge(ctx, { for: "making", person: person.id }),
  ]);
  return {
    challenge,
    rp: { id: site.id, name: "Earshot" },
    user: {
      id: Buffer.from(person.id).toString("base64url"),
      name: person.email ?? person.name,
      displayName: person.name,
    },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: "public-key", alg })),
    excludeCredentials: passkeys.map(named),
    authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
    attestation: "none",
    timeout: CHALLENGE_SECONDS * 1000,
  };
}

export const named = ({ credential, transports }: Pick<Passkey, "credential" | "transports">): Named => ({
  type: "public-key",
  id: credential,
  ...(transports && { transports }),
});

/**
 * Keeps a passkey that one's device has made. Whoever came by a link alone has now also shown a passkey: `session` is theirs.
 * @throws Refusal `bad-input` when it is not what was asked for, was asked too long ago, or there are too many
 */
export async function addPasskey(
  ctx: Context,
  site: PasskeySite,
  input: unknown,
  session?: string,
): Promise<PasskeyView> {
  const made = parse(NewPasskey, input);
  const asked = await takeChallenge(ctx, made.clientData, "making");
  const isMine = asked && asked.person === actorId(ctx);
  const kept = isMine && (await provedNew(ctx, { site, challenge: asked.challenge }, made));
  if (!kept) throw new Refusal("bad-input", { code: "refusal.passkey-not-made" });
  const person = actorId(ctx);
  const passkey: Passkey = {
    person,
    name: made.name,
    ...kept,
    ...(made.transports && { transports: made.transports }),
    site: site.id,
    createdAt: ctx.now().toISOString(),
    version: 1,
  };
  const id = hashOf(kept.credential);
  // The session may be noted as used meanwhile.
  await retryOnConflict(() => keep(ctx, id, passkey, session));
  return viewOf(id, passkey);
}

async function keep(ctx: Context, id: string, passkey: Passkey, session: string | undefined): Promise<void> {
  const { person, name, site } = passkey;
  const shows = await showsPasskey(ctx, session);
  await changeTeam(ctx, (people) => {
    const me = people.find((each) => each.id === person);
    if (!me) throw nobody(ctx);
    const count = (me.passkeys ?? 0) + 1;
    if (count > MOST_PASSKEYS) throw new Refusal("bad-input", { code: "refusal.passkeys-many", most: MOST_PASSKEYS });
    const also: Change[] = [
      { put: keys.passkey(person, id), value: passkey, if: "absent" },
      ...audited(ctx, { what: "passkey.added", about: person, after: { name, site } }),
      ...shows,
    ];
    return { save: [{ ...me, passkeys: count }], also, result: undefined };
  });
}

/** What notes in the session that a passkey was shown. */
async function showsPasskey(ctx: Context, token: string | undefined): Promise<Change[]> {
  const behind = token === undefined ? undefined : sessionBehind(token);
  const session = behind && (await ctx.store.get(behind.key));
  if (!behind || !session || session.person !== actorId(ctx) || session.how !== "link") return [];
  const value = { ...session, how: "passkey" as const, version: session.version + 1 };
  return [{ put: behind.key, value, expiresAt: new Date(session.expiresAt), if: session.version }];
}

const nobody = (ctx: Context) => new Refusal("not-found", { code: "refusal.no-person", id: actorId(ctx) });
