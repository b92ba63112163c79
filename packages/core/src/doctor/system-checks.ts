import type { Brand } from "../brand/brand.ts";
import type { Context } from "../context.ts";
import type { Settings } from "../keys.ts";
import { queueNames } from "../queues.ts";
import type { CredentialLevel } from "../source/credential.ts";
import type { Source } from "../source/source.ts";
import { span } from "../source/span.ts";
import type { SourceState } from "../source/state.ts";
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
      { name: "sources", level: "warn", why: "There is no source: nothing is listened to.", todo: "Connect one." },
    ];
  }
  const poor = reports.flatMap(({ brand, name, state, signIn }): Check[] => {
    const found = [{ ...state, level: levelOfSource[state.level] }];
    // A dead sign-in makes the source fail as soon as it is collected: said once.
    if (signIn && state.level !== "failing") found.push({ ...signIn, level: levelOfSignIn[signIn.level] });
    return found.filter(({ level }) => level !== "ok").map((each) => ({ name: `source ${brand}/${name}`, ...each }));
  });
  if (poor.length === 0) return [{ name: "sources", level: "ok", why: `All ${reports.length} are well.` }];
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
      level: "bad",
      why: "The queues do not answer.",
      todo: "Look whether they run.",
    };
    return { queues: {}, checks: [check] };
  }
  const checks = queueNames.flatMap((name): Check[] => {
    const { waiting = 0, dead = 0 } = queues[name] ?? {};
    const found: Check[] = [];
    if (dead > 0) {
      found.push({
        name: `queue ${name}`,
        level: "bad",
        why: `${dead} dead.`,
        todo: "Look at the dead letters; send them again or discard them.",
      });
    }
    if (waiting > MANY_WAITING) {
      found.push({
        name: `queue ${name}`,
        level: "warn",
        why: `${waiting} wait.`,
        todo: "Look whether its consumer runs.",
      });
    }
    return found;
  });
  return { queues, checks: checks.length > 0 ? checks : [{ name: "queues", level: "ok", why: "They flow." }] };
}

/** A clock behind what is stored makes deadlines, leases and digests wrong. */
export function clockCheck(now: Date, brands: Brand[], sources: Source[]): Check {
  const stored = [
    ...brands.map((b) => b.createdAt),
    ...sources.flatMap((s) => [s.createdAt, s.health.lastTriedAt, s.health.lastGoodAt]),
  ];
  const newest = stored.reduce<string>((max, at) => (at !== undefined && at > max ? at : max), "");
  const behind = newest === "" ? 0 : Date.parse(newest) - now.getTime();
  if (behind <= CLOCK_SLACK_MS) return { name: "clock", level: "ok", why: "It agrees with what is stored." };
  return {
    name: "clock",
    level: "bad",
    why: `It is ${span(behind)} behind what is stored.`,
    todo: "Set this machine's clock.",
  };
}

export function stopChecks(settings: Settings | undefined, brands: Brand[]): Check[] {
  const todo = "Lift the stop when replies may go out again.";
  if (settings?.stopped) return [{ name: "kill switch", level: "warn", why: "Sending is stopped everywhere.", todo }];
  const stopped = brands.filter((brand) => brand.stopped.length > 0);
  if (stopped.length === 0) return [{ name: "kill switch", level: "ok", why: "Sending is allowed." }];
  return stopped.map((brand) => {
    const where = brand.stopped.includes("*") ? "" : ` on ${brand.stopped.join(", ")}`;
    return {
      name: `kill switch ${brand.id}`,
      level: "warn",
      why: `Sending is stopped for ${brand.name}${where}.`,
      todo,
    };
  });
}
