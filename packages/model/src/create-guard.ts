import { spend } from "@earshot/core/classification/budget";
import type { Context } from "@earshot/core/context";
import { ModelTrouble } from "./model-trouble.ts";
import { dollarsFor, type Tokens } from "./price.ts";
import type { ModelSettings } from "./settings.ts";

/** After so many failures in a row nothing is asked for a while: nobody waits for a model that is away. */
const FAILURES = 3;
const PAUSE_MS = 60_000;

/** Lets a question through while the day's budget lasts and the model answers; what goes wrong is one line of the log. */
export function createGuard({ perDay, price }: ModelSettings) {
  let failures = 0;
  let pausedUntil = 0;
  const costOf = (tokens: Tokens | undefined) => ({
    ...(tokens && { count: tokens.in + tokens.out }),
    ...(tokens && price && { dollars: dollarsFor(tokens, price) }),
  });
  return async <T extends { tokens: Tokens }>(ctx: Context, ask: () => Promise<T>): Promise<T | undefined> => {
    const began = ctx.now().getTime();
    if (began < pausedUntil) return undefined;
    try {
      if (!(await spend(ctx, "model", perDay))) return undefined;
      const answer = await ask();
      failures = 0;
      ctx.log.info("model.answered", { ms: ctx.now().getTime() - began, ...costOf(answer.tokens) });
      return answer;
    } catch (error) {
      if (++failures >= FAILURES) {
        pausedUntil = ctx.now().getTime() + PAUSE_MS;
        failures = 0;
      }
      const ours = error instanceof ModelTrouble ? error : undefined;
      const cause = ours?.message ?? (error instanceof Error ? error.name : typeof error);
      ctx.log.warn("model.failed", {
        cause,
        ms: ctx.now().getTime() - began,
        ...(ours?.status !== undefined && { status: ours.status }),
        ...costOf(ours?.tokens),
      });
      return undefined;
    }
  };
}
