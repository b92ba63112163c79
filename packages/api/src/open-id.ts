import type { Context } from "@earshot/core/context";
import type { Configuration } from "openid-client";
import type { Vouched } from "@earshot/core/team/sign-in-vouched";
import * as z from "zod";
import { isThisMachine, type SingleSignOn } from "./settings.ts";

const TIME_OUT_SECONDS = 10;

/** Read when somebody first signs in: most requests come from who has. */
const openid = () => import("openid-client");

/** What the browser keeps between leaving for the issuer and coming back. */
const Kept = z.object({ state: z.string(), nonce: z.string(), verifier: z.string() });

const Email = z.object({ email: z.email(), email_verified: z.literal(true) });
const Name = z.string().trim().min(1).max(80);
const Groups = z.union([z.array(z.string()), z.string().transform((one) => [one])]);

/**
 * Proves who somebody is by the authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0, section 3.1;
 * RFC 7636; RFC 9700, section 2.1).
 */
export function createOpenId(context: () => Context, settings: SingleSignOn) {
  let discovered: Promise<Configuration> | undefined;
  /** The issuer's endpoints and keys, asked for once; a failure is asked again. */
  const configuration = () =>
    (discovered ??= discover(context, settings).catch((error: unknown) => {
      discovered = undefined;
      throw error;
    }));

  return {
    /** Where to send the browser, and what it must bring back. */
    async begin(callback: URL): Promise<{ address: URL; kept: string }> {
      const client = await openid();
      const verifier = client.randomPKCECodeVerifier();
      const kept = { state: client.randomState(), nonce: client.randomNonce(), verifier };
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: callback.href,
        scope: settings.scope ?? "openid email",
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
        state: kept.state,
        nonce: kept.nonce,
      });
      return { address, kept: Buffer.from(JSON.stringify(kept)).toString("base64url") };
    },

    /**
     * Who it is that the issuer vouches for.
     * @throws when anything in the answer is not as it must be, or the address is not verified
     */
    async finish(answer: URL, kept: string): Promise<Vouched> {
      const { state, nonce, verifier } = Kept.parse(JSON.parse(Buffer.from(kept, "base64url").toString()));
      const [client, config] = await Promise.all([openid(), configuration()]);
      const tokens = await client.authorizationCodeGrant(config, answer, {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      });
      const inToken = tokens.claims()!;
      const { groupsClaim } = settings;
      const says = (claim: string) => Object.hasOwn(inToken, claim);
      const isWhole = says("email") && (groupsClaim === undefined || says(groupsClaim));
      const claims: Record<string, unknown> = isWhole
        ? inToken
        : { ...(await client.fetchUserInfo(config, tokens.access_token, inToken.sub)), ...inToken };
      const { success, data } = Email.safeParse(claims);
      if (!success) throw new Error("The issuer names no verified e-mail address (claims email and email_verified).");
      const name = Name.safeParse(claims["name"]).data;
      const groups = groupsClaim === undefined ? undefined : (Groups.safeParse(claims[groupsClaim]).data ?? []);
      return { email: data.email, ...(name && { name }), ...(groups && { groups }) };
    },
  };
}

async function discover(
  context: () => Context,
  { issuer, clientId, clientSecret }: SingleSignOn,
): Promise<Configuration> {
  const client = await openid();
  return client.discovery(
    new URL(issuer),
    clientId,
    undefined,
    clientSecret ? client.ClientSecretPost(clientSecret) : client.None(),
    {
      timeout: TIME_OUT_SECONDS,
      [client.customFetch]: (url, options) => context().fetchTrusted(url, options as RequestInit),
      ...(isThisMachine(issuer) && { execute: [client.allowInsecureRequests] }),
    },
  );
}
