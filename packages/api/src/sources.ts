import { coverage } from "@earshot/core/ledger/coverage";
import { credentialState } from "@earshot/core/source/credential";
import { beginConsent } from "@earshot/core/source/consent";
import { listSources, changeSource, removeSource, theSource } from "@earshot/core/source/change-source";
import { collect } from "@earshot/core/source/collect";
import { connectSource } from "@earshot/core/source/connect-source";
import { stateOf } from "@earshot/core/source/state";
import type { Source } from "@earshot/core/source/source";
import { permit } from "@earshot/core/team/permit";
import type { Context } from "@earshot/core/context";
import { Hono } from "hono";
import { jsonOf, noBody } from "./body.ts";
import { CONSENT_PATH } from "./consent.ts";
import type { Env } from "./session.ts";
import type { ApiSettings } from "./settings.ts";
import type { SourceView } from "./views.ts";

export const sources = ({ url }: ApiSettings) =>
  new Hono<Env>()
    .get("/sources", async (c) => {
      const ctx = c.get("ctx");
      const found = await listSources(ctx, c.req.param("brand")!);
      return c.json({ sources: found.map((source) => viewOf(ctx, source)) });
    })
    .post("/sources", async (c) => {
      const ctx = c.get("ctx");
      return c.json(viewOf(ctx, await connectSource(ctx, c.req.param("brand")!, await jsonOf(c))), 201);
    })
    .patch("/sources/:id", async (c) => {
      const ctx = c.get("ctx");
      return c.json(viewOf(ctx, await changeSource(ctx, c.req.param("brand")!, c.req.param("id"), await jsonOf(c))));
    })
    .delete("/sources/:id", noBody, async (c) => {
      await removeSource(c.get("ctx"), c.req.param("brand")!, c.req.param("id"));
      return c.body(null, 204);
    })
    .get("/coverage", async (c) => c.json(await coverage(c.get("ctx"), c.req.param("brand")!, c.req.query())))
    .post("/sources/:id/collect", noBody, async (c) => {
      const ctx = c.get("ctx");
      const at = { brand: c.req.param("brand")!, source: c.req.param("id") };
      permit(ctx, "manage", at.brand);
      await theSource(ctx, at.brand, at.source);
      await collect(ctx, at, { now: true });
      return c.json(viewOf(ctx, await theSource(ctx, at.brand, at.source)));
    })
    .post("/sources/:id/consent", noBody, async (c) => {
      const redirect = new URL(CONSENT_PATH, url ?? c.req.url).href;
      return c.json(await beginConsent(c.get("ctx"), c.req.param("brand")!, c.req.param("id"), redirect));
    });

function viewOf({ connectors, now }: Context, source: Source): SourceView {
  const { secret, cursor: _, credential: __, ...shown } = source;
  const signIn = credentialState(source, now());
  return {
    ...shown,
    hasSecret: secret !== undefined,
    state: stateOf(source, now()),
    ...(signIn && { signIn }),
    ...(connectors[source.platform]?.webhook && { webhook: `/webhooks/${source.brand}/${source.id}` }),
  };
}
