import * as z from "zod";

/** Where people prove who they are: any OpenID Connect issuer. */
export type SingleSignOn = {
  issuer: string;
  clientId: string;
  /** Absent for a public client: PKCE protects both kinds. */
  clientSecret?: string | undefined;
};

export type ApiSettings = {
  /** The address people open, where that is not the one a request names (behind a router). */
  url?: string | undefined;
  singleSignOn?: SingleSignOn | undefined;
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
  return {
    url,
    ...(issuer && clientId && { singleSignOn: { issuer, clientId, clientSecret: data.EARSHOT_OIDC_CLIENT_SECRET } }),
  };
}

/** Only there may an issuer be without TLS. */
export function isThisMachine(address: string): boolean {
  return URL.canParse(address) && ["localhost", "127.0.0.1", "[::1]"].includes(new URL(address).hostname);
}
