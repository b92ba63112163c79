import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { credentialState } from "../source/credential.ts";
import { stateOf } from "../source/state.ts";
import { permit } from "../team/permit.ts";
import { allSources } from "./all-sources.ts";
import { worstOf, type Check, type Doctor } from "./doctor.ts";
import { coverageChecks } from "./coverage-checks.ts";
import { mailCheck } from "./mail-check.ts";
import { dutyChecks, overdueDuties, stuckOf, toCheck } from "./overdue.ts";
import { clockCheck, queueChecks, sourceChecks, stopChecks } from "./system-checks.ts";

/** Looks at everything that can quietly go wrong and says what, why and what to do. */
export async function examine(ctx: Context): Promise<Doctor> {
  permit(ctx, "viewer");
  const [{ brands, sources }, settings, queues, overdue] = await Promise.all([
    allSources(ctx),
    ctx.store.get(keys.settings()),
    queueChecks(ctx),
    overdueDuties(ctx),
  ]);
  const missed = await coverageChecks(ctx, brands, sources);
  const perBrand = await Promise.all(
    brands.map(async ({ id }) => ({ check: await toCheck(ctx, id), mail: await mailCheck(ctx, id) })),
  );
  const stuck = [...overdue.replies.map(stuckOf), ...perBrand.flatMap(({ check }) => check)];
  const reports = sources.map((source) => {
    const signIn = credentialState(source, ctx.now());
    return {
      brand: source.brand,
      source: source.id,
      name: source.name,
      platform: source.platform,
      state: stateOf(source, ctx.now()),
      ...(signIn && { signIn }),
    };
  });
  const unmailed = perBrand.flatMap(({ mail }) => mail);
  const checks: Check[] = [
    clockCheck(ctx.now(), brands, sources),
    ...stopChecks(settings, brands),
    ...sourceChecks(reports),
    ...missed,
    ...queues.checks,
    ...dutyChecks(overdue, stuck),
    ...(unmailed.length > 0 ? unmailed : [{ name: "digest mail", level: "ok" as const, why: "All went out." }]),
  ];
  return { level: worstOf(checks.map(({ level }) => level)), checks, sources: reports, queues: queues.queues, stuck };
}
