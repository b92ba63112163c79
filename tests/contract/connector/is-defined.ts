import { connectors } from "@earshot/connectors/registry";
import { expect, test } from "vitest";
import * as z from "zod";
import type { Bench } from "./bench.ts";

export function isDefined({ connector }: Bench): void {
  test("is named as the registry names it", () => {
    expect(connectors[connector.platform]).toBe(connector);
  });

  test("says in a title and a description what each setting and secret is", () => {
    for (const schema of [connector.settings, ...(connector.secret ? [connector.secret] : [])]) {
      const { properties } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as {
        properties: Record<string, unknown>;
      };
      for (const field of Object.values(properties)) {
        expect(field).toMatchObject({ title: expect.stringMatching(/\w/), description: expect.stringMatching(/\w/) });
      }
    }
  });

  test("offers no half of replying: what can answer can also find and read again", () => {
    const { reply, findReply, revisit, retract } = connector;
    if (!reply) return expect([findReply, retract]).toEqual([undefined, undefined]);
    expect([findReply, revisit]).not.toContain(undefined);
  });
}
