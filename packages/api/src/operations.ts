import { addBrand } from "@earshot/core/brand/add-brand";
import { changeBrand, listBrands } from "@earshot/core/brand/change-brand";
import { deadLetters, discard, sendAgain } from "@earshot/core/dead-letter/dead-letters";
import { examine } from "@earshot/core/doctor/examine";
import { keys } from "@earshot/core/keys";
import { setStopped } from "@earshot/core/reply/stop";
import { invite } from "@earshot/core/team/invite";
import { shown, team } from "@earshot/core/team/people";
import { removePerson } from "@earshot/core/team/remove-person";
import { signOut } from "@earshot/core/team/sign-in";
import type { Connector } from "@earshot/core/connector";
import { Hono } from "hono";
import { deleteCookie, getCookie } from "hono/cookie";
import * as z from "zod";
import { jsonOf } from "./body.ts";
import { COOKIE, type Env } from "./session.ts";
import type { ApiSettings } from "./settings.ts";
import type { ConnectorView } from "./views.ts";

/** What concerns the whole installation: people, brands, the kill switch, health. */
export const operations = ({ url }: ApiSettings) =>
  new Hono<Env>()
    .get("/me", async (c) => {
      const ctx = c.get("ctx");
      const [brands, settings] = await Promise.all([listBrands(ctx), ctx.store.get(keys.settings())]);
      return c.json({ person: shown(c.get("person")), brands, stopped: settings?.stopped ?? false });
    })
    .post("/sign-out", async (c) => {
      const token = getCookie(c, COOKIE);
      if (token) await signOut(c.get("ctx"), token);
      deleteCookie(c, COOKIE, { path: "/" });
      return c.body(null, 204);
    })
    .get("/connectors", (c) => c.json({ connectors: Object.values(c.get("ctx").connectors).map(viewOf) }))
    .post("/brands", async (c) => c.json(await addBrand(c.get("ctx"), await jsonOf(c)), 201))
    .patch("/brands/:brand", async (c) =>
      c.json(await changeBrand(c.get("ctx"), c.req.param("brand"), await jsonOf(c))),
    )
    .get("/doctor", async (c) => c.json(await examine(c.get("ctx"))))
    .get("/dead-letters", async (c) => c.json({ letters: await deadLetters(c.get("ctx")) }))
    .post("/dead-letters/:queue/:id/send-again", async (c) => {
      await sendAgain(c.get("ctx"), c.req.param("queue"), c.req.param("id"));
      return c.body(null, 204);
    })
    .delete("/dead-letters/:queue/:id", async (c) => {
      await discard(c.get("ctx"), c.req.param("queue"), c.req.param("id"));
      return c.body(null, 204);
    })
    .put("/stop", async (c) => c.json(await setStopped(c.get("ctx"), await jsonOf(c))))
    .get("/team", async (c) => c.json({ people: await team(c.get("ctx")) }))
    .post("/team", async (c) => {
      const { person, token } = await invite(c.get("ctx"), await jsonOf(c));
      return c.json({ person: shown(person), link: new URL(`/sign-in?token=${token}`, url ?? c.req.url).href }, 201);
    })
    .delete("/team/:id", async (c) => {
      await removePerson(c.get("ctx"), c.req.param("id"));
      return c.body(null, 204);
    });

function viewOf(connector: Connector): ConnectorView {
  const { platform, name, about, finds, interval, rulebook, settings, secret, consent } = connector;
  return {
    platform,
    name,
    about,
    finds,
    interval,
    can: {
      reply: connector.reply !== undefined,
      answers: connector.answers !== undefined,
      retract: connector.retract !== undefined,
      revisit: connector.revisit !== undefined,
      webhook: connector.webhook !== undefined,
    },
    ...(consent && { consent: { gives: [...consent.gives] } }),
    limit: rulebook.limit,
    rules: rulebook.rules,
    readOn: rulebook.readOn,
    settings: z.toJSONSchema(settings, { io: "input", unrepresentable: "any" }),
    ...(secret && { secret: z.toJSONSchema(secret, { io: "input", unrepresentable: "any" }) }),
  };
}
