import { Hono } from "hono";

const APP = { client_id: "app", client_secret: "app secret" };

/** Facebook Login: a code is worth a brief token, that a lasting one, and that the tokens of somebody's Pages, one to a list's page. */
export function facebookLogin(pages: ({ id: string; access_token?: string } & Record<string, unknown>)[]) {
  const refused = { error: { message: "This authorization code has been used.", type: "OAuthException", code: 100 } };
  return new Hono()
    .get("/v23.0/oauth/access_token", (c) => {
      const asked = c.req.query();
      const isOurs = asked["client_id"] === APP.client_id && asked["client_secret"] === APP.client_secret;
      if (isOurs && asked["grant_type"] === "fb_exchange_token" && asked["fb_exchange_token"] === "brief")
        return c.json({ access_token: "lasting", token_type: "bearer", expires_in: 5_183_944 });
      if (isOurs && asked["code"] === "good" && asked["redirect_uri"] && asked["code_verifier"])
        return c.json({ access_token: "brief", token_type: "bearer", expires_in: 5000 });
      return c.json(refused, 400);
    })
    .get("/v23.0/me/accounts", (c) => {
      if (c.req.header("authorization") !== "Bearer lasting")
        return c.json({ error: { message: "No", code: 190 } }, 401);
      const at = Number(c.req.query("after") ?? 0);
      const more = at + 1 < pages.length && { next: "https://graph.example/next" };
      return c.json({ data: pages.slice(at, at + 1), paging: { cursors: { after: String(at + 1) }, ...more } });
    });
}
