import { ask } from "@earshot/client/create-client";
import { fates, judged, type CorrectionFigures, type DraftFigures, type Quality } from "@earshot/core/quality/quality";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

export function qualityCommand(program: Command, shared: () => Shared): void {
  program
    .command("quality <brand>")
    .description("what people did in a week with drafts and judgements, with the week before in brackets")
    .option("--week <week>", "such as 2026-W48; the last whole one by default")
    .option("--csv", "as CSV on standard output")
    .action((brand: string, { csv, ...query }: { week?: string; csv?: true }) =>
      withApi(shared(), async (api) => {
        const path = { brand };
        if (csv) {
          const file = await ask(api, "get", "/api/brands/{brand}/quality.csv", { path, query, parseAs: "text" });
          process.stdout.write(file as string);
          return;
        }
        const found = await ask(api, "get", "/api/brands/{brand}/quality", { path, query });
        if (shared().json) print([found], true);
        else show(found);
      }),
    );
}

function show({ week, weekBefore, drafts, corrections, looked }: Quality): void {
  process.stdout.write(`${week}, and ${weekBefore} in brackets\n\n`);
  const named = (group: string, rows: readonly ({ of: string } & DraftFigures)[]) =>
    rows.map(({ of, ...figures }) => ({ drafts: `${group} ${of}`, ...ofDrafts(figures) }));
  print(
    [
      { drafts: "all", ...ofDrafts(drafts.all) },
      ...named("language", drafts.languages),
      ...named("playbook", drafts.playbooks),
      ...named("technique", drafts.techniques),
      ...named("rule", drafts.rules),
    ],
    false,
  );
  if (drafts.because.length > 0) {
    process.stdout.write("\n");
    print(
      drafts.because.map(({ of, ...figure }) => ({ "declined because": of, drafts: both(figure) })),
      false,
    );
  }
  process.stdout.write("\n");
  print(
    [
      { corrections: "all", ...ofCorrections(corrections.all) },
      ...corrections.languages.map((row) => ({
        corrections: `language ${row.of}`,
        ...ofCorrections(row),
      })),
    ],
    false,
  );
  const { acts, whole, since, lost } = looked;
  if (!whole) process.stderr.write(`Only ${acts} records were read: nothing before ${since} is counted.\n`);
  if (lost > 0) process.stderr.write(`Not counted, because what they were about is no longer kept: ${lost}.\n`);
}

const both = ({ now, before }: { now: number; before: number }) => `${now} (${before})`;

const ofDrafts = (figures: DraftFigures): Record<string, string> => ({
  ...Object.fromEntries((["shown", ...fates, "by-policy"] as const).map((name) => [name, both(figures[name])])),
  changed: figures.changed.now === undefined ? "" : `${Math.round(figures.changed.now * 100)} %`,
});

const ofCorrections = (figures: CorrectionFigures): Record<string, string> =>
  Object.fromEntries((["all", ...judged] as const).map((name) => [name, both(figures[name])]));
