import { ask } from "@earshot/client/create-client";
import type { ErasureView } from "@earshot/core/privacy/erasure";
import type { Command } from "commander";
import type { Shared } from "./program.ts";
import { print } from "./print.ts";
import { withApi } from "./with-api.ts";

export function privacyCommands(program: Command, shared: () => Shared): void {
  const privacy = program
    .command("privacy")
    .description("what a person may ask for: what is held about them, and that it is erased");
  privacy
    .command("export <brand> <platform> <author>")
    .description("all that is held about an author (their id on the platform, or their handle), as JSON lines")
    .action((brand: string, platform: string, author: string) =>
      withApi(shared(), async (api) => {
        for (let after: string | undefined; ;) {
          const page = await ask(api, "post", "/api/brands/{brand}/privacy/export", {
            path: { brand },
            body: { platform, author, ...(after !== undefined && { after }) },
          });
          process.stdout.write(`${JSON.stringify(page)}\n`);
          after = page.next;
          if (after === undefined) return;
        }
      }),
    );
  privacy
    .command("erase <brand> <platform> <author>")
    .description(
      "erases an author for good; nothing of theirs is collected again, and what was counted stays counted; `privacy erasures` says how far it is",
    )
    .action((brand: string, platform: string, author: string) =>
      withApi(shared(), async (api) => {
        const begun = await ask(api, "post", "/api/brands/{brand}/privacy/erase", {
          path: { brand },
          body: { platform, author },
        });
        // Step by step, by the Earshot that runs or is started next.
        print([lineOf(begun)], shared().json);
      }),
    );
  privacy
    .command("erasures <brand>")
    .description("who was erased, by a hash: what was looked through and what was removed")
    .action((brand: string) =>
      withApi(shared(), async (api) => {
        const { erasures } = await ask(api, "get", "/api/brands/{brand}/privacy/erasures", { path: { brand } });
        print(erasures.map(lineOf), shared().json);
      }),
    );
}

const inWords = (counts: Record<string, number>) =>
  Object.entries(counts)
    .map(([name, n]) => `${name} ${n}`)
    .join(", ");

const lineOf = ({ id, platform, who, state, at, doneAt = "", looked, removed }: ErasureView) => ({
  id,
  platform,
  who,
  state,
  at,
  doneAt,
  looked: inWords(looked),
  removed: inWords(removed),
});
