import type { Context } from "../context.ts";
import { keys } from "../keys.ts";
import { credentialState } from "../source/credential.ts";
import { stateOf } from "../source/state.ts";
import { mayEverywhere, mayIn, permitEverywhere } from "../team/permit.ts";
import { told } from "../words/told.ts";
import { auditChecks } from "./audit-checks.ts";
import { allSources } from "./all-sources.ts";
import { worstOf, type Check, type Doctor } from "./doctor.ts";
import { coverageChecks } from "./coverage-checks.ts";
import { mailCheck } from "./mail-check.ts";
import { dutyChecks, overdueDuties, stuckOf, toCheck, type Overdue } from "./overdue.ts";
import { clockCheck, queueChecks, sourceChecks, stopChecks } from "./system-checks.ts";

const mailed: Check = {
  name: "digest mail",
  called: { code: "check.name-digest-mail" },
  level: "ok",
  ...told({ code: "check.mailed" }),
};

/** Looks at everything that can quietly go wrong in the brands that one may read, and says what, why and what to do. */
export async function examine(ctx: Context): Promise<Doctor> {
  const isAll = mayEverywhere(ctx, "read");
  const [all, settings, queues, allOverdue] = await Promise.all([
    allSources(ctx),
    ctx.store.get(keys.settings()),
    isAll ? queueChecks(ctx) : { checks: [], queues: {} },
    overdueDuties(ctx),
  ]);
  const sees = ({ brand }: { brand: string }) => mayIn(ctx, "read", brand);
  const brands = all.brands.filter(({ id }) => sees({ brand: id }));
  if (brands.length === 0) permitEverywhere(ctx, "read");
  const sources = all.sources.filter(sees);
  const overdue: Overdue = {
    replies: allOverdue.replies.filter(sees),
    drafts: allOverdue.drafts.filter(sees),
    followUps: allOverdue.followUps.filter(sees),
    digests: allOverdue.digests.filter(sees),
  };
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
    ...(unmailed.length > 0 ? unmailed : [mailed]),
    ...(await auditChecks(ctx, brands)),
  ];
  return { level: worstOf(checks.map(({ level }) => level)), checks, sources: reports, queues: queues.queues, stuck };
}
