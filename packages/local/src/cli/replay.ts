import { ask, type EarshotClient } from "@earshot/client/create-client";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { createClassifier } from "@earshot/classifier/create-classifier";
import type { Context } from "@earshot/core/context";
import { dayOf, firstDayOfOther } from "@earshot/core/digest/calendar";
import { Refusal } from "@earshot/core/errors";
import { judgings, type Judging } from "@earshot/core/replay/judging";
import { isOver, type Changed, type ReplayView } from "@earshot/core/replay/replay";
import { workReplay } from "@earshot/core/replay/work-replay";
import { inEnglish } from "@earshot/core/words/in-english";
import { Option, type Command } from "commander";
import type { Shared } from "./program.ts";
import { plain, print, progress } from "./print.ts";
import { withApi } from "./with-api.ts";

type Asked = {
  terms?: string;
  change?: string;
  days: string;
  from?: string;
  to?: string;
  drafts: string;
  judge?: Judging;
  save?: true;
};

/** As of `terraform plan -detailed-exitcode`: 0 nothing changes, 1 trouble, 2 something does. */
const SOMETHING_CHANGES = 2;
const ONE = "/api/brands/{brand}/replays/{id}";
const LOOK_AGAIN_MS = 500;
const SHOWN = 10;

export function replayCommand(program: Command, shared: () => Shared): void {
  program
    .command("replay <brand>")
    .description(
      "tries a change of settings on what was heard and shows what would change; exits with 2 if anything would, 0 if nothing. Ctrl-C ends it",
    )
    .option("--terms <terms>", "search terms")
    .option(
      "--change <file>",
      'what to change, as JSON: {"deadlines":{"high":30}}; also approvals, hours, holidays, voice, contacts, vips, muted, matters, playbooks, knowledge …',
    )
    .option("--days <n>", "on what was heard in so many days, 366 at most", "30")
    .option("--from <day>", "from this day on instead (YYYY-MM-DD)")
    .option("--to <day>", "until this day; today when absent")
    .option("--drafts <n>", "how many drafts are compared at most, 0 to 1000", "200")
    .addOption(
      new Option(
        "--judge <how>",
        "what else is compared: anew (by today's classifier), uncorrected (without what corrections taught), model (without and with the language model)",
      ).choices(judgings),
    )
    .option("--save", "saves the change once it was tried")
    .action((brand: string, asked: Asked) =>
      withApi(shared(), async (api, url, ctx) => {
        const body = await inputOf(api, brand, asked);
        const started = (await ask(api, "post", "/api/brands/{brand}/replays", {
          path: { brand },
          body,
        })) as ReplayView;
        // Where no Earshot works on this folder now, this command does.
        const own =
          ctx && !shared().stage && url === undefined ? { ...ctx, classifier: createClassifier() } : undefined;
        const done = await followed(api, started, own);
        const path = { brand, id: done.id };
        const isToSave = asked.save && done.state === "done";
        const view = isToSave ? ((await ask(api, "post", `${ONE}/save`, { path })) as ReplayView) : done;
        const { items } = (await ask(api, "get", `${ONE}/changes`, { path })) as { items: Changed[] };
        if (shared().json) print([{ replay: view, changes: items }], true);
        else process.stdout.write(`${inText(view, items).join("\n")}\n`);
        process.exitCode = view.state !== "done" ? 1 : view.totals.changed > 0 ? SOMETHING_CHANGES : 0;
      }),
    );
}

/** The replays of the last 30 days. */
export function replaysCommand(program: Command, shared: () => Shared): void {
  program
    .command("replays <brand>")
    .description("what was tried in the last 30 days, by whom, and what would have changed; the newest first")
    .action((brand: string) =>
      withApi(shared(), async (api) => {
        const { replays } = await ask(api, "get", "/api/brands/{brand}/replays", { path: { brand } });
        if (shared().json) return print(replays, true);
        print(
          replays.map(({ id, at, by, state, from, to, change, judge, totals, saved }) => ({
            id,
            at: at.slice(0, 16),
            by,
            what: [...Object.keys(change), ...(judge ? [`judged ${judge}`] : [])].join(", "),
            from,
            to,
            state: saved ? "saved" : state,
            changed: `${totals.changed} of ${totals.looked}`,
          })),
          false,
        );
      }),
    );
}

async function inputOf(api: EarshotClient, brand: string, { terms, change, days, from, to, drafts, judge }: Asked) {
  if (!/^\d{1,4}$/u.test(days) || Number(days) < 1)
    throw new Refusal("bad-input", "Give --days as a number, 1 to 366.");
  const { brands } = await ask(api, "get", "/api/me");
  const today = dayOf(new Date(), brands.find(({ id }) => id === brand)?.timeZone ?? "UTC");
  const last = to ?? today;
  return {
    from: from ?? firstDayOfOther("daily", last, 1 - Number(days)),
    to: last,
    drafts: Number(drafts),
    ...(judge && { judge }),
    change: { ...(change !== undefined && (await jsonIn(change))), ...(terms !== undefined && { terms }) },
  };
}

async function jsonIn(file: string): Promise<object> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new Refusal("bad-input", `There is no file ${file}.`);
  });
  try {
    return JSON.parse(text) as object;
  } catch {
    throw new Refusal("bad-input", `${file} is not JSON.`);
  }
}

/** Until it has ended; Ctrl-C cancels it. */
async function followed(api: EarshotClient, started: ReplayView, own: Context | undefined): Promise<ReplayView> {
  const { brand, id, days } = started;
  const path = { brand, id };
  const cancel = () => void ask(api, "post", `${ONE}/cancel`, { path }).catch(() => undefined);
  process.once("SIGINT", cancel);
  const show = progress("Days", days.all);
  try {
    for (;;) {
      const view = (await ask(api, "get", ONE, { path })) as ReplayView;
      show(view.days.done);
      if (isOver(view)) return view;
      if (own) await workReplay(own, { brand, replay: id, chunk: view.chunk });
      else await sleep(LOOK_AGAIN_MS);
    }
  } finally {
    process.off("SIGINT", cancel);
  }
}

function inText({ state, failed, from, to, totals, saved, drafts }: ReplayView, changes: Changed[]): string[] {
  const { looked, before, after, changed, kinds, drafted } = totals;
  const ended = state === "cancelled" ? "Cancelled. " : state === "failed" ? `${inEnglish(failed!)} ` : "";
  return [
    `${ended}Of ${looked} mentions heard from ${from} to ${to}, ${changed} would change; heard before: ${before}, after: ${after}. Drafts compared: ${drafted} (${drafts.size} at most).`,
    ...Object.entries(kinds).map(([kind, n]) => `  ${kind}: ${n}`),
    ...(changes.length > 0 ? ["", "What matters most:"] : []),
    ...changes.slice(0, SHOWN).flatMap(lines),
    ...(saved ? ["", "Saved."] : []),
  ];
}

function lines({ author, text, kinds, conversation, before, after }: Changed): string[] {
  const urgency =
    before && after && before.urgency !== after.urgency ? ` (urgency ${before.urgency} → ${after.urgency})` : "";
  return [`  ${conversation}  ${plain(author)}: ${plain(text).slice(0, 120)}`, `    ${kinds.join(", ")}${urgency}`];
}
