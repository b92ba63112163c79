import { expect, test } from "vitest";
import { callParts } from "../fake-server.ts";
import * as z from "zod";
import { ask } from "./ask.ts";
import { budgetOf } from "./usage.ts";

const now = callParts.now();
const app = (used: object) => new Headers({ "x-app-usage": JSON.stringify(used) });
const business = (...uses: object[]) => new Headers({ "x-business-use-case-usage": JSON.stringify({ "100": uses }) });

test.each([
  [app({ call_count: 28, total_time: 25, total_cputime: 25 }), 72, "2026-03-02T10:00:00.000Z"],
  [app({ call_count: 3, total_time: 99.4 }), 0, "2026-03-02T10:00:00.000Z"],
  [app({ call_count: 130 }), 0, "2026-03-02T10:00:00.000Z"],
  [business({ type: "pages", call_count: 95, estimated_time_to_regain_access: 0 }), 5, "2026-03-02T10:00:00.000Z"],
  [
    business(
      { type: "instagram", call_count: 40 },
      { type: "pages", call_count: 100, estimated_time_to_regain_access: 7 },
    ),
    0,
    "2026-03-02T09:07:00.000Z",
  ],
])("of %j per cent are left", (headers, remaining, resetAt) => {
  expect(budgetOf(headers, now)).toEqual({ remaining, resetAt });
});

test.each([new Headers(), new Headers({ "x-app-usage": "{" }), new Headers({ "x-business-use-case-usage": "[7]" })])(
  "headers that say nothing, or nothing that can be read, are no budget",
  (headers) => {
    expect(budgetOf(headers, now)).toBeUndefined();
  },
);

const error = { error: { message: "There have been too many calls", code: 80_001 } };
test.each([
  [business({ call_count: 100, estimated_time_to_regain_access: 12.5 }), 750],
  [app({ call_count: 100 }), 60],
  [
    new Headers({ "retry-after": "9", "x-business-use-case-usage": '{"1":[{"estimated_time_to_regain_access":5}]}' }),
    9,
  ],
])("a refusal of too many calls says when to come back", async (headers, retryAfter) => {
  const asked = ask(
    {
      ...callParts,
      settings: { server: "https://graph.example", version: "v23.0" },
      secret: { accessToken: "t" },
      fetch: async () => Response.json(error, { status: 400, headers }),
    },
    "me",
    {},
    z.unknown(),
  );
  await expect(asked).rejects.toMatchObject({ trouble: "slow-down", retryAfter });
});
