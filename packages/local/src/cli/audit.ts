import { ask } from "@earshot/client/create-client";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

type Asked = { brand?: string; who?: string; what?: string; about?: string; q?: string; from?: string; to?: string };

export function auditCommands(program: Command, shared: () => Shared): void {
  const audit = program.command("audit").description("who did what, when, and how it was before and after");
  const asking = (name: string, about: string, isDefault = false) =>
    audit
      .command(name, { isDefault })
      .description(about)
      .option("--brand <id>", "of a brand; without it, of the installation as a whole")
      .option("--who <id>", "by this person, key, command-line or earshot")
      .option("--what <kinds>", "kinds, parted by commas; source. means all that begin so")
      .option("--about <id>", "done to this")
      .option("--q <words>", "that has these words in names, kinds, ids or values")
      .option("--from <day>", "from this day (UTC)")
      .option("--to <day>", "to this day");
  asking("list", "the newest first", true).action(({ brand, ...filter }: Asked) =>
    withApi(shared(), async (api) => {
      const { entries, names, next } = await (brand === undefined
        ? ask(api, "get", "/api/audit", { query: filter })
        : ask(api, "get", "/api/brands/{brand}/audit", { path: { brand }, query: filter }));
      if (shared().json) return print(entries, true);
      print(
        entries.map(({ id, at, by, what, about, conversation, before, after }) => ({
          at,
          who: names[by] ?? by,
          what,
          about: conversation ?? about ?? "",
          before: before ?? "",
          after: after ?? "",
          id,
        })),
        false,
      );
      if (next) process.stderr.write("There is more: name days, or use audit export.\n");
    }),
  );
  asking("export", "as CSV on standard output").action(({ brand, ...filter }: Asked) =>
    withApi(shared(), async (api) => {
      const csv = await (brand === undefined
        ? ask(api, "get", "/api/audit.csv", { query: filter, parseAs: "stream" })
        : ask(api, "get", "/api/brands/{brand}/audit.csv", { path: { brand }, query: filter, parseAs: "stream" }));
      for await (const piece of csv as unknown as AsyncIterable<Uint8Array>) process.stdout.write(piece);
    }),
  );
  audit
    .command("verify")
    .description("computes the seals anew; exits with 1 when something was removed, changed or added")
    .option("--brand <id>", "of a brand; without it, of the installation as a whole")
    .option("--from <day>", "from this day (UTC); all by default")
    .option("--to <day>", "to this day")
    .option("--hash <hash>", "a seal's hash that was kept elsewhere: it must still be there")
    .action(({ brand, ...asked }: { brand?: string; from?: string; to?: string; hash?: string }) =>
      withApi(shared(), async (api) => {
        const found = await (brand === undefined
          ? ask(api, "get", "/api/audit/check", { query: asked })
          : ask(api, "get", "/api/brands/{brand}/audit/check", { path: { brand }, query: asked }));
        print([found], shared().json);
        if (found.broken) process.exitCode = 1;
      }),
    );
  audit
    .command("revert <id>")
    .description("takes a change of a setting back")
    .option("--brand <id>", "of a brand; without it, of the installation as a whole")
    .action((id: string, { brand }: { brand?: string }) =>
      withApi(shared(), async (api) => {
        await (brand === undefined
          ? ask(api, "post", "/api/audit/{id}/revert", { path: { id } })
          : ask(api, "post", "/api/brands/{brand}/audit/{id}/revert", { path: { brand, id } }));
      }),
    );
}
