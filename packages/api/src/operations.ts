import { addBrand } from "@earshot/core/brand/add-brand";
import { brandsKnown, changeBrand } from "@earshot/core/brand/change-brand";
import { deadLetters, discard, sendAgain } from "@earshot/core/dead-letter/dead-letters";
import { examine } from "@earshot/core/doctor/examine";
import { keys } from "@earshot/core/keys";
import { setStopped } from "@earshot/core/reply/stop";
import type { Connector } from "@earshot/core/connector";
import { Hono } from "hono";
import { shown } from "@earshot/core/team/people";
import * as z from "zod";
import { jsonOf, noBody } from "./body.ts";
import type { Env } from "./session.ts";
import type { ConnectorView } from "./views.ts";

/** What concerns the whole installation: brands, the kill switch, health. */
export const operations = new Hono<Env>()
  .get("/me", async (c) => {
    const ctx = c.get("ctx");
    const [brands, settings] = await Promise.all([brandsKnown(ctx), ctx.store.get(keys.settings())]);
    return c.json({ person: shown(c.get("person")), brands, stopped: settings?.stopped ?? false });
  })
  .get("/connectors", (c) => c.json({ connectors: Object.values(c.get("ctx").connectors).map(viewOf) }))
  .post("/brands", async (c) => c.json(await addBrand(c.get("ctx"), await jsonOf(c)), 201))
  .patch("/brands/:brand", async (c) => c.json(await changeBrand(c.get("ctx"), c.req.param("brand"), await jsonOf(c))))
  .get("/doctor", async (c) => c.json(await examine(c.get("ctx"))))
  .get("/dead-letters", async (c) => c.json({ letters: await deadLetters(c.get("ctx")) }))
  .post("/dead-letters/:queue/:id/send-again", noBody, async (c) => {
    await sendAgain(c.get("ctx"), c.req.param("queue"), c.req.param("id"));
    return c.body(null, 204);
  })
  .delete("/dead-letters/:queue/:id", noBody, async (c) => {
    await discard(c.get("ctx"), c.req.param("queue"), c.req.param("id"));
    return c.body(null, 204);
  })
  .put("/stop", async (c) => c.json(await setStopped(c.get("ctx"), await jsonOf(c))));

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
