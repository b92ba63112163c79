import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Provider } from "oidc-provider";

export type Vouched = { email?: string; verified?: boolean; name?: string; groups?: string[] };

/** A certified OpenID provider on this machine, at which whoever comes is signed in as `is` at once. */
export async function startIssuer(redirect: string, is: Vouched) {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(url, {
    clients: [
      { client_id: "console", token_endpoint_auth_method: "none", redirect_uris: [redirect] },
      {
        client_id: "keeper",
        client_secret: "s3cret",
        token_endpoint_auth_method: "client_secret_post",
        redirect_uris: [redirect],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"], groups: ["groups", "name"] },
    scopes: ["openid", "email", "groups"],
    features: { devInteractions: { enabled: false } },
    findAccount: (_, accountId) => ({
      accountId,
      claims: () => ({
        sub: accountId,
        ...(is.email && { email: is.email, email_verified: is.verified ?? true }),
        ...(is.name && { name: is.name }),
        ...(is.groups && { groups: is.groups }),
      }),
    }),
    cookies: { keys: ["test"] },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  });
  const answer = provider.callback();
  server.on("request", async (request, response) => {
    if (!request.url?.startsWith("/interaction/")) return answer(request, response);
    const { prompt, params, session } = await provider.interactionDetails(request, response);
    if (prompt.name === "login") {
      return provider.interactionFinished(request, response, { login: { accountId: "someone" } });
    }
    const grant = new provider.Grant({ accountId: session!.accountId, clientId: String(params["client_id"]) });
    grant.addOIDCScope("openid email groups");
    return provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  });
  return {
    url,
    close: () => new Promise<void>((done) => (server.close(() => done()), server.closeAllConnections())),
  };
}
