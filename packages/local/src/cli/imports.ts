import { ask, everyPage, type EarshotClient } from "@earshot/client/create-client";
import type { ImportView, Treat } from "@earshot/core/import/import";
import { Option, type Command } from "commander";
import { Trouble } from "../trouble.ts";
import { awaitImport, importFile, readImport } from "./import-file.ts";
import { lookInWords, rowOf, showImport, viewInWords } from "./imports-in-words.ts";
import type { Shared } from "./program.ts";
import { plain, print } from "./print.ts";
import { loadState, said } from "./state.ts";
import { withApi } from "./with-api.ts";
import { withContext } from "./with-context.ts";

type Options = {
  brand?: string;
  silent?: boolean;
  asWork?: boolean;
  dryRun?: boolean;
  dates?: "day-first" | "month-first";
};

export function importCommands(program: Command, shared: () => Shared): void {
  const imports = program
    .command("import [file] [more]")
    .description(
      "mentions from a CSV or JSON file: Google Takeout, Google Play, Trustpilot, Booking.com, Brandwatch, Meltwater and more are known by their headings; what is older than the longest deadline, or answered, is kept as history",
    )
    .option("--brand <id>", "the brand; not needed where there is one only")
    .option("--dry-run", "only say what would be work, history, known already, or cannot be read")
    .option("--silent", "keep all of it as history: no drafts, no deadlines")
    .option("--as-work", "take all that is unanswered as new, however old it is")
    .addOption(
      new Option("--dates <order>", "what 03/04/2026 means, where no row shows it").choices([
        "day-first",
        "month-first",
      ]),
    )
    .addHelpText("after", "\n`import <brand> <file>` works too.")
    .action((first: string | undefined, second: string | undefined, options: Options) =>
      withApi(shared(), async (api, url) => {
        const file = second ?? first;
        if (file === undefined) throw new Trouble("Name a file: earshot import <file> --brand <id>");
        if (options.silent && options.asWork) throw new Trouble("Say --silent or --as-work, not both.");
        const brand = options.brand ?? (second === undefined ? await onlyBrand(api) : first!);
        await bringIn(api, brand, file, options, { json: shared().json, running: url !== undefined });
      }),
    );
  imports
    .command("state <file>")
    .description("a whole installation that `export state` wrote; may be repeated when it was cut off")
    .action((file: string) =>
      withContext(shared(), async (ctx) => {
        const result = await loadState(ctx, file);
        process.stdout.write(said(result));
        if (result.different.length > 0) process.exitCode = 1;
      }),
    );
  const past = program
    .command("imports")
    .description("files that were brought in, how far they have come, and what came of them")
    .option("--brand <id>", "of one brand")
    .action(({ brand }: { brand?: string }) =>
      withApi(shared(), async (api) => {
        const brands = brand ? [brand] : await brandsOf(api);
        const views = await Promise.all(brands.map((id) => importsOf(api, id)));
        print(views.flat().map(rowOf), shared().json);
      }),
    );
  past
    .command("show <id>")
    .description("one of them, with the rows that could not be read and what an undo left")
    .action((id: string) => withImport(shared(), id, async (api, { brand }) => readImport(api, brand, id)));
  past
    .command("cancel <id>")
    .description("take in no more of it; what was taken stays until it is undone")
    .action((id: string) => withImport(shared(), id, (api, { brand }) => change(api, "cancel", brand, id)));
  past
    .command("undo <id>")
    .description("take away what it brought and nobody has worked on since")
    .action((id: string) =>
      withImport(shared(), id, async (api, { brand }) => {
        for (;;) {
          const view = await change(api, "undo", brand, id);
          if (view.state === "undone") return view;
        }
      }),
    );
}

async function change(api: EarshotClient, verb: "cancel" | "undo", brand: string, id: string): Promise<ImportView> {
  const view = await ask(api, "post", `/api/brands/{brand}/imports/{id}/${verb}`, { path: { brand, id } });
  return view;
}

async function brandsOf(api: EarshotClient): Promise<string[]> {
  const { brands } = await ask(api, "get", "/api/me");
  return brands.map(({ id }) => id);
}

async function importsOf(api: EarshotClient, brand: string): Promise<ImportView[]> {
  const all = await everyPage(
    (query) => ask(api, "get", "/api/brands/{brand}/imports", { path: { brand }, query }),
    (page) => page.imports,
  );
  return all;
}

async function bringIn(
  api: EarshotClient,
  brand: string,
  file: string,
  options: Options,
  { json, running }: { json: boolean; running: boolean },
): Promise<void> {
  const treat: Treat = options.silent ? "silent" : options.asWork ? "work" : "recent";
  const { look, import: made } = await importFile(
    api,
    brand,
    file,
    { treat, ...(options.dates && { dates: options.dates }), ...(options.dryRun && { dryRun: true }) },
    (seen) => void (json || process.stdout.write(lookInWords(seen))),
  );
  for (const { row, message } of look.problems) process.stderr.write(`row ${row}: ${plain(message)}\n`);
  if (look.bad > look.problems.length) process.stderr.write(`… and ${look.bad - look.problems.length} more rows.\n`);
  if (look.bad > 0) process.exitCode = 1;
  const view = made && running ? await awaitImport(api, brand, made.id) : made;
  if (json) process.stdout.write(`${JSON.stringify({ look, ...(view && { import: view }) }, null, 2)}\n`);
  else if (view) process.stdout.write(viewInWords(view));
}

async function onlyBrand(api: EarshotClient): Promise<string> {
  const brands = await brandsOf(api);
  if (brands.length === 1) return brands[0]!;
  throw new Trouble(`Say which brand: --brand ${brands.join(" or --brand ")}`);
}

/** An import's id is unique over all brands. */
function withImport(
  shared: Shared,
  id: string,
  act: (api: EarshotClient, found: ImportView) => Promise<ImportView>,
): Promise<void> {
  return withApi(shared, async (api) => {
    for (const brand of await brandsOf(api)) {
      const found = (await importsOf(api, brand)).find((each) => each.id === id);
      if (found) return showImport(await act(api, found), shared.json);
    }
    throw new Trouble(`There is no import ${id}. See: earshot imports`);
  });
}
