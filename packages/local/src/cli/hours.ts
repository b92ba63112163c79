import { ask, type EarshotClient } from "@earshot/client/create-client";
import type { Brand } from "@earshot/core/brand/brand";
import { Refusal } from "@earshot/core/errors";
import type { Hours } from "@earshot/core/hours/hours";
import { weekdays } from "@earshot/core/hours/weekdays";
import { span } from "@earshot/core/source/span";
import type { Command } from "commander";
import { Trouble } from "../trouble.ts";
import type { Shared } from "./program.ts";
import { plain, print } from "./print.ts";
import { hoursIn } from "./read-hours.ts";
import { withApi } from "./with-api.ts";

async function brandOf(api: EarshotClient, id: string): Promise<Brand> {
  const { brands } = await ask(api, "get", "/api/me");
  const found = brands.find((brand) => brand.id === id);
  if (!found) throw new Trouble(`There is no brand ${id}: earshot brands`);
  return found;
}

type HoursAsked = { always?: true; holidays?: string; close?: string[]; open?: string[] };

export function hoursCommands(program: Command, shared: () => Shared): void {
  program
    .command("hours <brand> [days...]")
    .description(
      'when the team works; deadlines count open time only. Days as "mon-fri 09:00-12:00,13:00-17:30" "sat 10:00-14:00"; without any it shows what is set',
    )
    .option("--always", "open always, as without any hours")
    .option(
      "--holidays <countries>",
      "whose public holidays are closed, parted by commas, for example IL or GB-SCT; - for none",
    )
    .option("--close <days...>", "closed on these days (YYYY-MM-DD), whatever the hours")
    .option("--open <days...>", "open as usual on these days, although they are holidays")
    .action((brand: string, days: string[], asked: HoursAsked) =>
      withApi(shared(), async (api) => {
        const known = await brandOf(api, brand);
        const patch = patchOf(known, days, asked);
        const now =
          Object.keys(patch).length > 0
            ? await ask(api, "patch", "/api/brands/{brand}", { path: { brand }, body: patch })
            : known;
        if (shared().json) return print([{ hours: now.hours ?? null, holidays: now.holidays ?? null }], true);
        process.stdout.write(inWords(now));
      }),
    );
  program
    .command("recount-deadlines <brand>")
    .description("counts the deadlines of what is open by the brand's settings as they are now")
    .action((brand: string) =>
      withApi(shared(), async (api) => {
        let changed = 0;
        for (let after: string | undefined, first = true; first || after !== undefined; first = false) {
          const page = await ask(api, "post", "/api/brands/{brand}/deadlines/recount", {
            path: { brand },
            body: after === undefined ? {} : { after },
          });
          changed += page.changed;
          after = page.next;
        }
        if (shared().json) print([{ changed }], true);
        else process.stdout.write(`Deadlines changed: ${changed}.\n`);
      }),
    );
  program
    .command("vip <brand> <platform> <author>")
    .description("lists an author, by their id on the platform, among the brand's VIPs")
    .option("--name <name>", "what they are called")
    .option("--off", "takes them off the list")
    .action((brand: string, platform: string, author: string, { name = "", off }: { name?: string; off?: true }) =>
      withApi(shared(), async (api) => {
        const body = { platform, author, name, vip: !off };
        const { vips = [] } = await ask(api, "post", "/api/brands/{brand}/vips", { path: { brand }, body });
        print(vips, shared().json);
      }),
    );
  program
    .command("parity <brand>")
    .description("whether praise is answered as well as complaints are; times count open hours")
    .option("--days <n>", "how many days, 90 at most", "30")
    .action((brand: string, { days }: { days: string }) =>
      withApi(shared(), async (api) => {
        const found = await ask(api, "get", "/api/brands/{brand}/parity", { path: { brand }, query: { days } });
        if (shared().json) return print([found], true);
        const rows = Object.entries(found.by).map(([asked, { heard, rate, median, p90, late }]) => ({
          asked,
          heard: String(heard),
          answered: rate === undefined ? "-" : `${Math.round(rate * 100)} %`,
          "half within": median === undefined ? "-" : span(median * 1000),
          "9 of 10 within": p90 === undefined ? "-" : span(p90 * 1000),
          late: String(late),
        }));
        print(rows, false);
        if (found.time !== undefined)
          process.stdout.write(`Praise waits ${found.time.toFixed(1)} times as long as complaints.\n`);
        if (found.unfair) process.stdout.write("Praise is answered less than half as often as complaints.\n");
      }),
    );
}

function patchOf({ holidays }: Brand, days: readonly string[], asked: HoursAsked): Record<string, unknown> {
  const { always, holidays: countries, close = [], open = [] } = asked;
  if (always && days.length > 0) throw new Refusal("bad-input", "Give days, or --always, not both.");
  const said = new Map(holidays?.own.map((each) => [each.day, each]));
  for (const day of close) said.set(day, { day, name: "", hours: "closed" });
  for (const day of open) said.set(day, { day, name: "", hours: "usual" });
  const calendars = countries === undefined ? (holidays?.calendars ?? []) : countries.split(/[\s,]+/).filter(isCountry);
  const changes = countries !== undefined || close.length > 0 || open.length > 0;
  return {
    ...(always && { hours: null }),
    ...(days.length > 0 && { hours: hoursIn(days) }),
    ...(changes && { holidays: { calendars, own: [...said.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)) } }),
  };
}

const isCountry = (code: string) => code !== "" && code !== "-";

const AHEAD = 10;

function inWords({ hours, holidays, timeZone }: Brand): string {
  const lines = hours ? [`By the clock of ${timeZone}:`, ...weekdays.map((day) => line(hours, day))] : ["Open always."];
  const today = new Date().toISOString().slice(0, 10);
  const own = (holidays?.own ?? []).filter(({ day }) => day >= today);
  const said = new Set(own.map(({ day }) => day));
  const closed = (holidays?.days ?? []).filter(({ day }) => day >= today && !said.has(day)).slice(0, AHEAD);
  return `${[
    ...lines,
    ...(hours ? [`Closed time counts too for: ${hours.always.join(", ") || "nothing"}.`] : []),
    ...(closed.length > 0 ? ["Next holidays:", ...closed.map(({ day, name }) => `  ${day}  ${plain(name)}`)] : []),
    ...(own.length > 0
      ? ["Days of its own:", ...own.map(({ day, name, hours: how }) => `  ${day}  ${saidOf(how)}  ${plain(name)}`)]
      : []),
  ].join("\n")}\n`;
}

const saidOf = (how: "closed" | "usual" | readonly { from: string; to: string }[]) =>
  typeof how === "string" ? how : how.map(({ from, to }) => `${from}-${to}`).join(", ");

function line({ days }: Hours, day: (typeof weekdays)[number]): string {
  const slots = days[day] ?? [];
  return `  ${day}  ${slots.length === 0 ? "closed" : slots.map(({ from, to }) => `${from}-${to}`).join(", ")}`;
}
