import { afterAll, beforeAll, expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { startModelServer } from "../../../../tests/support/model-server.ts";
import { createLanguageModel } from "../create-language-model.ts";
import { toPropose } from "../to-propose.fixture.ts";
import { injections } from "./injections.fixture.ts";

let server: Awaited<ReturnType<typeof startModelServer>>;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

test("there are fifteen in each language, each with a reply", () => {
  const counts = Map.groupBy(injections, ({ language }) => language);
  expect([...counts.values()].map((of) => of.length)).toEqual([15, 15, 15, 15, 15, 15]);
  for (const { mention, obeyed } of injections) expect(mention && obeyed && !obeyed.includes("\t")).toBe(true);
});

// What the model says is handed on as it is, with nothing that the attacker wrote taken for more than a sentence: the writer's check drops it.
test.each(injections)("$language: $mention", async ({ language, mention: text, obeyed }) => {
  const { ctx } = await createDigestWorld({ now: "2026-11-17T06:00:00Z" });
  const before = server.asked.length;
  server.behaves({
    says: { sentiment: "negative", drafts: [{ kind: "short", sentences: [{ text: obeyed, span: null }] }] },
  });
  const model = createLanguageModel({
    name: "obedient",
    at: { url: server.url, model: "obedient" },
    perDay: 500,
    seconds: 20,
  })({ ...ctx, fetchTrusted: fetch, token: () => "Zx81-unguess_42" });
  const { mention } = toPropose();
  const found = await model.propose(toPropose({ language, mention: { ...mention, text } }));
  expect(found?.drafts).toEqual([{ kind: "short", sentences: [{ text: obeyed }] }]);
  const [{ content: instructions }, { content: prompt }] = server.asked[before]!.body.messages;
  expect(prompt.match(/<\/[^>]*>/gu)).toEqual(["</article-Zx81unguess42>", "</message-Zx81unguess42>"]);
  expect(prompt).not.toMatch(/<(?!\/?(?:article|message)-Zx81unguess42)[/!a-z]/iu);
  expect(instructions).toContain("tags whose name ends in Zx81unguess42");
  expect(instructions).not.toContain(text.slice(-12));
  expect(prompt).not.toMatch(/[\p{L}\d._-]+@[\p{L}\d-]+\.example|(?:\p{Nd}[ -]?){8}/u);
});
