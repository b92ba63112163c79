import { ask, type components, type EarshotClient } from "@earshot/client/create-client";
import type { Command } from "commander";
import { filterOptions } from "./filter-options.ts";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { Trouble } from "../trouble.ts";
import { withApi } from "./with-api.ts";

type Inbox = components["schemas"]["Inbox"];
type Row = components["schemas"]["Row"];
type Options = Record<string, string | undefined> & { all?: true };

export function inboxCommand(program: Command, shared: () => Shared): void {
  const command = program
    .command("inbox <brand>")
    .description(
      "what waits for a person, the most harmful to leave first; several values of a filter parted by commas",
    )
    .option("--view <name>", "a saved view, by its name or id; what is given beside it narrows it down")
    .option("--all", "all of them, not only the first 50");
  filterOptions(command).action((brand: string, { all, view, ...given }: Options) =>
    withApi(shared(), async (api) => {
      const filter = { ...(view && (await filterOf(api, brand, view))), ...given };
      const page = await pageOf(api, brand, filter);
      const rows = all ? await rest(api, brand, filter, page) : page.items;
      print(shared().json ? rows.map(whole) : rows.map(line), shared().json);
      const note = noteOf(rows.length, page, all === true);
      if (note) process.stderr.write(`${note}\n`);
    }),
  );
}

const pageOf = (api: EarshotClient, brand: string, query: object) =>
  ask(api, "get", "/api/brands/{brand}/inbox", { path: { brand }, query }) as Promise<Inbox>;

async function filterOf(api: EarshotClient, brand: string, asked: string): Promise<Record<string, string>> {
  const { views } = await ask(api, "get", "/api/brands/{brand}/views", { path: { brand } });
  const view = views.find(({ id, name }) => id === asked || name === asked);
  if (!view) throw new Trouble(`There is no view ${asked} of ${brand}: earshot views ${brand}`);
  return view.filter;
}

async function rest(api: EarshotClient, brand: string, filter: object, first: Inbox): Promise<Row[]> {
  const rows = [...first.items];
  for (let { next } = first; next !== undefined;) {
    const page = await pageOf(api, brand, { ...filter, after: next });
    rows.push(...page.items);
    next = page.next;
  }
  return rows;
}

function noteOf(shown: number, { total, next }: Inbox, all: boolean): string | undefined {
  if (all || next === undefined) return shown > 0 ? `${shown} in all.` : undefined;
  return `The first ${shown}${total === undefined ? "" : ` of ${total}`}. Add --all for the rest, or narrow it down.`;
}

const whole = ({ id, dueAt, urgency, language, platform, author, preview, because, ...rest }: Row) => ({
  id,
  status: rest.status,
  dueAt,
  urgency,
  sentiment: rest.sentiment,
  language,
  platform,
  author: author.name,
  owner: rest.owner,
  preview,
  because,
});

const line = ({ id, dueAt = "", urgency, language, platform, author, preview, because }: Row) => ({
  id,
  dueAt,
  urgency,
  why: because.map(inWords).join(", "),
  language,
  platform,
  author: author.name,
  preview,
});

function inWords(because: Row["because"][number]): string {
  switch (because.code) {
    case "grave":
      return because.values.intent ?? "critical";
    case "urgency":
      return because.values.urgency;
    case "late":
      return `${span(because.values.minutes)} late`;
    case "due":
      return `due in ${span(because.values.minutes)}`;
    case "waiting":
      return `waits ${span(because.values.minutes)}`;
    case "followers":
      return `${because.values.followers} followers`;
    case "at-risk":
      return because.values.why.replaceAll("-", " ");
    case "vip":
      return "VIP";
  }
}

const span = (minutes: number) =>
  minutes < 120
    ? `${minutes} min`
    : minutes < 2880
      ? `${Math.round(minutes / 60)} h`
      : `${Math.round(minutes / 1440)} d`;
