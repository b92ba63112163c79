import { expect, test } from "vitest";
import { createMasking } from "./masking.ts";
import { hiddenIn } from "./hidden-in.ts";
import { promptToJudge, promptToPropose } from "./prompt.ts";
import { toPropose, personal } from "./to-propose.fixture.ts";

const made = (given: Parameters<typeof toPropose>[0] = {}) => {
  const input = toPropose(given);
  return promptToPropose(input, createMasking(hiddenIn(input)), "b0undary");
};

const example = {
  conversation: "c",
  language: "en",
  matters: [],
  intents: [],
  sentiment: "negative",
  mention: "Somebody else's words, Otto",
  reply: "Hello {name}, sorry! Call 020 7946 0958 or other@acme.example.",
  platform: "mastodon",
  at: "2026-11-01T00:00:00Z",
};

test("the rules name language, address, length without the signature, and where to write", () => {
  const { instructions } = made({ language: "zh-Hant", limit: { max: 300, unit: "characters" } });
  expect(instructions).toContain("Write in Traditional Chinese and in no other language");
  expect(instructions).toContain("in a friendly way");
  expect(instructions).toContain("at most 294 characters");
  expect(instructions).toMatch(/name only this: ⟦E\d+⟧/u);
  expect(instructions).not.toMatch(personal);
  expect(made({ limit: { max: 10_000, unit: "utf8-bytes" } }).instructions).toContain("at most 900 bytes");
});

test("a correction is told what was published, as data and with nobody's numbers", () => {
  const reply = "Hello, sorry! Call 020 7946 0958.";
  const { prompt } = made({ corrects: { reply, before: { text: "Cold." } } });
  expect(prompt).toContain("<published-b0undary");
  expect(prompt).toContain("neither greet nor thank again");
  expect(prompt).not.toContain("7946");
  expect(made().prompt).not.toContain("published");
});

test("what people wished for is a rule", () => {
  expect(made({ wishes: ["no-apology", "too-long"] }).instructions).toMatch(/Do not apologise\.\nWrite much less/u);
});

test("articles and the message are data, and so is the company's name", () => {
  const { instructions, prompt } = made();
  expect(prompt).toContain(
    '<article-b0undary id="queues">\nQueues\nOrders by app wait 5 minutes at most.\n</article-b0undary>',
  );
  expect(prompt).toMatch(/<message-b0undary>\nFor Acme\n⟦P\d+⟧ kept me waiting for 40 minutes! Order ⟦N\d+⟧, call/u);
  expect(prompt).toContain("It says: complaint. About: waiting (negative).");
  expect(instructions).toContain("<company-b0undary>\nAcme Coffee\n</company-b0undary>");
  expect(instructions + prompt).not.toMatch(personal);
});

test("an approved reply lends its tone: who it was for and what they wrote stay here", () => {
  const { prompt } = made({ examples: [example] });
  expect(prompt).toMatch(/Hello ⟦P\d+⟧, sorry! Call ••• or •••\./u);
  expect(prompt).not.toMatch(/Otto|7946|other@/u);
});

test("a customer without a name is not called anything", () => {
  const { prompt } = made({ mention: { ...toPropose().mention, author: { id: "1", name: "" } } });
  expect(prompt).toContain("The customer's name is not known.");
});

test("a long text is cut, never inside a token", () => {
  const { prompt } = promptToJudge("Ottoline ".repeat(2000), createMasking({ people: ["Ottoline"] }), "b");
  expect(prompt.length).toBeLessThan(4100);
  expect(prompt).not.toMatch(/⟦[^⟧]*(?:$|⟦|…)/mu);
});

test("harm is told of without its kind, and a call for a person is", () => {
  const { classification } = toPropose();
  const reading = {
    ...classification.reading!,
    dangers: [{ danger: "illness" as const }],
    irony: true,
    wantsHuman: true,
  };
  const { prompt } = made({ classification: { ...classification, reading } });
  expect(prompt).toMatch(/It may tell of harm: .* The praise may be ironic\. A real person is asked for\./u);
});
