import { ask } from "@earshot/client/create-client";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { plain, print } from "./print.ts";
import { withApi } from "./with-api.ts";

const OPTIONS = ["kind", "language", "platform", "source", "from", "to", "after"] as const;

export function searchCommand(program: Command, shared: () => Shared): void {
  program
    .command("search <brand> <words...>")
    .description(
      'looks through all mentions, replies and notes: words in any form, "a phrase", start*, and after -- or in quotes -word to leave out',
    )
    .option("--kind <kinds>", "mention, reply, note; several by comma")
    .option("--language <tags>", "for example he,zh-Hant")
    .option("--platform <platforms>")
    .option("--source <sources>")
    .option("--from <day>", "YYYY-MM-DD, by the brand's calendar")
    .option("--to <day>")
    .option("--after <place>", "goes on where a search said that it stopped")
    .action((brand: string, words: string[], options: Partial<Record<(typeof OPTIONS)[number], string>>) =>
      withApi(shared(), async (api) => {
        const asked = Object.fromEntries(OPTIONS.flatMap((name) => (options[name] ? [[name, options[name]]] : [])));
        const found = await ask(api, "get", "/api/brands/{brand}/search", {
          path: { brand },
          query: { q: words.join(" "), ...asked },
        });
        if (shared().json) return print([found], true);
        print(
          found.items.map(({ at, kind, platform, author, excerpt, conversation }) => ({
            at,
            kind,
            platform,
            author: author.name || author.id,
            text: plain(excerpt.text).replaceAll(/\s+/gu, " ").slice(0, 100),
            conversation,
          })),
          false,
        );
        process.stdout.write(`Texts looked through: ${found.looked}.\n`);
        if (found.next) process.stdout.write(`There may be more: --after ${found.next}\n`);
        else if (found.since)
          process.stdout.write(`Not yet ready for search: what was stored before ${found.since}.\n`);
      }),
    );
}
