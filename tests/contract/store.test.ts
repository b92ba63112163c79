import { afterAll, beforeAll, describe, it } from "vitest";
import { localEndpoint, storeKinds } from "../support/store-kinds.ts";
import { commits } from "./store/commits.ts";
import { counts } from "./store/counts.ts";
import { expires } from "./store/expires.ts";
import { indexesRecords } from "./store/indexes-records.ts";
import { keepsValues } from "./store/keeps-values.ts";
import { pages } from "./store/pages.ts";
import { reads } from "./store/reads.ts";
import { survivesLostAnswers } from "./store/survives-lost-answers.ts";

describe.each(storeKinds)("the store: $name", ({ name, start }) => {
  let opened: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    opened = await start();
  });
  afterAll(() => opened.close());

  const open = (options?: { now: () => Date }) => opened.open(options);
  describe("reads", () => reads(open));
  describe("pages", () => pages(open));
  describe("indexes", () => indexesRecords(open));
  describe("commits", () => commits(open));
  describe("counters", () => counts(open));
  describe("values", () => keepsValues(open));
  describe("expiry", () => expires(open));
  // A store in this process loses no answers.
  if (name !== "memory") describe("lost answers", () => survivesLostAnswers(() => opened.endpoint!));
});

if (!localEndpoint) it.skip("the store: DynamoDB Local (skipped: DYNAMODB_LOCAL_ENDPOINT is not set)", () => undefined);
