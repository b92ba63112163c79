import { expect, test } from "vitest";
import type { Connector } from "../connector.ts";
import { intervalOf } from "./interval.ts";

const DAY = 86_400;
const connector = (listsBack?: number) =>
  ({ name: "Play", interval: 1800, ...(listsBack && { listsBack }) }) as Connector;

test("the connector's own interval unless another is asked for", () => {
  expect(intervalOf(connector(), undefined)).toBe(1800);
  expect(intervalOf(connector(), 7 * DAY)).toBe(7 * DAY);
});

test.each([
  [7 * DAY, DAY, true],
  [7 * DAY, DAY + 1, false],
  [DAY, DAY / 2, true],
  [DAY, DAY / 2 + 1, false],
])("of what lists %i seconds back, every %i seconds loses nothing: %s", (listsBack, asked, good) => {
  if (good) return expect(intervalOf(connector(listsBack), asked)).toBe(asked);
  expect(() => intervalOf(connector(listsBack), asked)).toThrow(/Play lists only .* back/);
});
