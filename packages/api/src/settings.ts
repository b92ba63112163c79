import type { Person } from "@earshot/core/team/person";
import * as z from "zod";

/** Where people prove who they are: any OpenID Connect issuer. */
export type SingleSignOn = {
  issuer: string;
  clientId: string;
  /** Absent for a public client: PKCE protects both kinds. */
  clientSecret?: string | undefined;
  /** The claim that names the groups somebody is in; absent: nobody is asked. */
  groupsClaim?: string | undefined;
  /** What is asked for, where that is not `openid email`: some issuers name groups only for a scope of their own. */
  scope?: string | undefined;
};

export type ApiSettings = {
  /** The address people open, where that is not the one a request names (behind a router). */
  url?: string | undefined;
  singleSignOn?: SingleSignOn | undefined;
  /** By which a request shows that it came through the router in front, which says where it is from. */
  routerWord?: string | undefined;
  /** Who asks, whoever it is: for the command line, which calls the API within its own process and has the table anyway. */
  actor?: Person | undefined;
};

const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const Settings = z
  .object({
    EARSHOT_URL: optional(z.url({ protocol: /^https?$/u })),
    EARSHOT_OIDC_ISSUER: optional(
      z.url().refine((issuer) => issuer.startsWith("https://") || isThisMachine(issuer), "must start with https://"),
    ),
    EARSHOT_OIDC_CLIENT_ID: optional(z.string()),
    EARSHOT_OIDC_CLIENT_SECRET: optional(z.string()),
    EARSHOT_OIDC_GROUPS_CLAIM: optional(z.string()),
    EARSHOT_OIDC_SCOPE: optional(
      z.string().refine((scope) => ["openid", "email"].every((each) => scope.split(" ").includes(each)), {
        message: "must have openid and email, and may have more: openid email groups",
      }),
    ),
    EARSHOT_ROUTER_WORD: optional(z.string()),
  })
  .refine(({ EARSHOT_OIDC_ISSUER: issuer, EARSHOT_OIDC_CLIENT_ID: id }) => !issuer === !id, {
    path: ["EARSHOT_OIDC_CLIENT_ID"],
    message: "set EARSHOT_OIDC_ISSUER and EARSHOT_OIDC_CLIENT_ID both, or neither",
  });

/** @throws an Error that names each setting that is wrong */
export function readApiSettings(env: Record<string, string | undefined>): ApiSettings {
  const { data, error } = Settings.safeParse(env);
  if (error) {
    const problems = error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
    throw new Error(`Correct these environment variables: ${problems}`);
  }
  const { EARSHOT_URL: url, EARSHOT_OIDC_ISSUER: issuer, EARSHOT_OIDC_CLIENT_ID: clientId } = data;
  const { EARSHOT_OIDC_GROUPS_CLAIM: groupsClaim, EARSHOT_OIDC_SCOPE: scope, EARSHOT_ROUTER_WORD: routerWord } = data;
  const singleSignOn = issuer &&
    clientId && {
      issuer,
      clientId,
      clientSecret: data.EARSHOT_OIDC_CLIENT_SECRET,
      ...(groupsClaim && { groupsClaim }),
      ...(scope && { scope }),
    };
  return { url, ...(singleSignOn && { singleSignOn }), ...(routerWord && { routerWord }) };
}

/** Only there may an issuer be without TLS. */
export function isThisMachine(address: string): boolean {
  return URL.canParse(address) && ["localhost", "127.0.0.1", "[::1]"].includes(new URL(address).hostname);
}
