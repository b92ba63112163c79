import { join } from "node:path";
import { Incoming } from "@earshot/core/mention/mention";
import { expect, test } from "vitest";
import { specs } from "../../support/documented.ts";

/** A test on a payload that the platform itself documents, or that was recorded there; where it is absent, it says so and is skipped. */
export function documentedPayload(folder: string, name: string, title: string, check: (json: any) => unknown): void {
  const files = specs(...folder.split("/"));
  const absent = !files.names().includes(name);
  const why = absent ? ` (skipped: no ${join(files.folder, name)})` : "";
  test.skipIf(absent)(`${name}: ${title}${why}`, () => void check(files.read(name)));
}

/** As many mentions as there should be, each in the form that intake takes. */
export function expectMentions(mentions: unknown[], count: number): void {
  for (const mention of mentions) expect(Incoming.safeParse(mention).error).toBeUndefined();
  expect(mentions).toHaveLength(count);
}
