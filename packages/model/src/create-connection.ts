import type { Context } from "@earshot/core/context";
import type { Asked, Said } from "./generate.ts";
import { ModelTrouble } from "./model-trouble.ts";
import type { ModelSettings } from "./settings.ts";

const DEFAULT_WAIT_MS = 1000;
/** How servers refuse a request whose form they do not know. */
const UNKNOWN_FORM = [400, 422, 501];

export type Connection = (ctx: Context, asked: Asked, seconds: number) => Promise<Said>;

/**
 * The way to a model. A server that knows no JSON schema is asked for any JSON from then on; one that is busy is asked once
 * more, after as long as it says, when that is within the time for an answer.
 */
export function createConnection({ at }: ModelSettings): Connection {
  let schema = true;
  return async (ctx, asked, seconds) => {
    const signal = AbortSignal.timeout(seconds * 1000);
    const until = ctx.now().getTime() + seconds * 1000;
    const { generate } = await import("./generate.ts");
    const once = async (schema: boolean) => {
      const model =
        "bedrock" in at
          ? (await import("./open-bedrock.ts")).openBedrock(at.bedrock, ctx.fetchTrusted)
          : (await import("./open-compatible.ts")).openCompatible(at, ctx.fetchTrusted, schema);
      return await generate(model, asked, schema, signal);
    };
    const inKnownForm = async () => {
      try {
        return await once(schema);
      } catch (error) {
        const status = error instanceof ModelTrouble ? error.status : undefined;
        if (!schema || "bedrock" in at || !UNKNOWN_FORM.includes(status ?? 0)) throw error;
        const said = await once(false);
        schema = false;
        return said;
      }
    };
    try {
      return await inKnownForm();
    } catch (error) {
      const wait = waitAfter(error, ctx);
      if (wait === undefined || ctx.now().getTime() + wait >= until) throw error;
      await ctx.wait(wait);
      return await inKnownForm();
    }
  };
}

/** Milliseconds until a busy server may be asked again; undefined when asking again is of no use. */
function waitAfter(error: unknown, ctx: Context): number | undefined {
  if (!(error instanceof ModelTrouble) || error.status === undefined) return undefined;
  if (error.status !== 429 && error.status < 500) return undefined;
  const said = error.retryAfter?.trim() ?? "";
  const moment = /^\d+(\.\d+)?$/u.test(said) ? Number(said) * 1000 : Date.parse(said) - ctx.now().getTime();
  return Number.isNaN(moment) ? DEFAULT_WAIT_MS * (1 + ctx.random()) : Math.max(0, moment);
}
