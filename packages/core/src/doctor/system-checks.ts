import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Settings } from "../settings/settings.ts";
import { queueNames } from "../queues.ts";
import type { CredentialLevel } from "../source/credential.ts";
import type { Source } from "../source/source.ts";
import type { SourceState } from "../source/state.ts";
import { told } from "../words/told.ts";
import type { Check, Doctor, Level, SourceReport } from "./doctor.ts";

const MANY_WAITING = 1000;
const CLOCK_SLACK_MS = 5 * 60_000;

export const levelOfSource: Record<SourceState["level"], Level> = {
  ok: "ok",
  starting: "ok",
  paused: "ok",
  silent: "warn",
  deaf: "warn",
  behind: "warn",
  failing: "bad",
};

const levelOfSignIn: Record<CredentialLevel, Level> = { ok: "ok", suspect: "ok", expiring: "warn", dead: "bad" };

export function sourceChecks(reports: SourceReport[]): Check[] {
  if (reports.length === 0) {
    return [
      {
        name: "sources",
        called: { code: "check.name-sources" },
        level: "warn",
        ...told({ code: "check.no-source" }, { code: "todo.connect" }),
      },
    ];
  }
  const poor = reports.flatMap(({ brand, name, state, signIn }): Check[] => {
    const found = [{ ...state, level: levelOfSource[state.level] }];
    // A dead sign-in makes the source fail as soon as it is collected: said once.
    if (signIn && state.level !== "failing") found.push({ ...signIn, level: levelOfSignIn[signIn.level] });
    return found
      .filter(({ level }) => level !== "ok")
      .map((each) => ({
        name: `source ${brand}/${name}`,
        called: { code: "check.name-source", of: `${brand}/${name}` },
        ...each,
      }));
  });
  if (poor.length === 0)
    return [
      {
        name: "sources",
        called: { code: "check.name-sources" },
        level: "ok",
        ...told({ code: "check.sources-well", n: reports.length }),
      },
    ];
  return poor;
}

export async function queueChecks(ctx: Context): Promise<{ queues: Doctor["queues"]; checks: Check[] }> {
  let queues: Doctor["queues"];
  try {
    queues = await ctx.queues.depths();
  } catch (error) {
    ctx.log.error("doctor.queues", {}, error);
    const check: Check = {
      name: "queues",
      called: { code: "check.name-queues" },
      level: "bad",
      ...told({ code: "check.queues-silent" }, { code: "todo.queues" }),
    };
    return { queues: {}, checks: [check] };
  }
  const checks = queueNames.flatMap((name): Check[] => {
    const { waiting = 0, dead = 0 } = queues[name] ?? {};
    const found: Check[] = [];
    if (dead > 0) {
      found.push({
        name: `queue ${name}`,
        called: { code: "check.name-queue", of: name },
        level: "bad",
        ...told({ code: "check.dead", n: dead }, { code: "todo.dead-letters" }),
      });
    }
    if (waiting > MANY_WAITING) {
      found.push({
        name: `queue ${name}`,
        called: { code: "check.name-queue", of: name },
        level: "warn",
        ...told({ code: "check.waiting", n: waiting }, { code: "todo.consumer" }),
      });
    }
    return found;
  });
  return {
    queues,
    checks:
      checks.length > 0
        ? checks
        : [{ name: "queues", called: { code: "check.name-queues" }, level: "ok", ...told({ code: "check.flow" }) }],
  };
}

const clock = { name: "clock", called: { code: "check.name-clock" } } as const;
const killSwitch = { name: "kill switch", called: { code: "check.name-kill-switch" } } as const;

/** A clock behind what is stored makes deadlines, leases and digests wrong. */
export function clockCheck(now: Date, brands: Brand[], sources: Source[]): Check {
  const stored = [
    ...brands.map((b) => b.createdAt),
    ...sources.flatMap((s) => [s.createdAt, s.health.lastTriedAt, s.health.lastGoodAt]),
  ];
  const newest = stored.reduce<string>((max, at) => (at !== undefined && at > max ? at : max), "");
  const behind = newest === "" ? 0 : Date.parse(newest) - now.getTime();
  if (behind <= CLOCK_SLACK_MS) return { ...clock, level: "ok", ...told({ code: "check.clock-well" }) };
  return {
    ...clock,
    level: "bad",
    ...told({ code: "check.clock-behind", behind: behind / 1000 }, { code: "todo.clock" }),
  };
}

export function stopChecks(settings: Settings | undefined, brands: Brand[]): Check[] {
  const todo = { code: "todo.lift-stop" } as const;
  if (settings?.stopped) return [{ ...killSwitch, level: "warn", ...told({ code: "why.stopped-everywhere" }, todo) }];
  const stopped = brands.filter((brand) => brand.stopped.length > 0);
  if (stopped.length === 0) return [{ ...killSwitch, level: "ok", ...told({ code: "check.sending" }) }];
  return stopped.map(({ id, name, stopped: where }) => ({
    name: `kill switch ${id}`,
    called: { code: "check.name-kill-switch-of", of: id },
    level: "warn",
    ...told(
      where.includes("*")
        ? { code: "why.stopped-brand", brand: name }
        : { code: "why.stopped-platform", brand: name, platform: where.join(", ") },
      todo,
    ),
  }));
}
