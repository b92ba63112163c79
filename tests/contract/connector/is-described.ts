import { test } from "vitest";
import { descriptionOf } from "../../support/described/described.ts";
import type { Bench } from "./bench.ts";

export function isDescribed({ connector }: Bench): void {
  const description = descriptionOf(connector.platform);
  if (!description || description.there) return; // Each test of the suite holds its calls against it.
  test.skip(`calls are as the platform describes them (skipped: no ${description.folder})`, () => undefined);
}
