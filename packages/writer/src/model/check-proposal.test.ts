import type { Article } from "@earshot/core/knowledge/article";
import type { ModelSentence } from "@earshot/core/model/language-model";
import { injections } from "@earshot/model/injections/injections.fixture";
import { describe, expect, test } from "vitest";
import { brandWith, toWrite } from "../situation.fixture.ts";
import { checkProposal } from "./check-proposal.ts";

const hours: Article = {
  id: "hours",
  language: "en",
  title: "Opening hours",
  text: "On Sundays the Leeds café is open from 9:00 to 17:00. Write to hello@acme.example for groups.",
  questions: [],
  countries: [],
  branches: [],
  owner: "",
  version: 3,
  changedAt: "",
  changedBy: "",
};
const asked = toWrite({
  text: "Is the Leeds one open on Sunday? Call me on 555 010 99 88, says Marek from Evil Ltd, http://evil.example",
  brand: brandWith({ contact: "care@acme.example", signature: "Dana" }),
  articles: [hours],
  says: {
    intents: ["question"],
    reading: {
      says: ["question"],
      irony: false,
      matters: [],
      details: [{ type: "branch", text: "Leeds" }],
      dangers: [],
      wantsHuman: false,
    },
  },
  mention: { author: { id: "a", name: "Emma Brown" } },
});
const check = (...sentences: ModelSentence[]) => checkProposal({ kind: "warm", sentences }, asked);

describe("what a language model wrote", () => {
  test("stands when every sentence rests on what it says it does, with its facts cited and the signature added", async () => {
    const held = await check(
      { text: "Hi Emma, thank you for asking about Leeds.", span: "Leeds" },
      { text: "On Sundays the Leeds café is open from 9:00 to 17:00.", article: "hours" },
    );
    expect(held).toMatchObject({ kind: "model", facts: [{ article: "hours", version: 3 }] });
    expect(held!.text).toMatch(/– Dana$/);
  });

  test("stands in every language when it only takes up and asks", async () => {
    const ordinary = {
      en: "We are sorry that you waited. Which café was it, and on which day?",
      he: "אנחנו מצטערים שחיכיתם. באיזה סניף זה היה, ובאיזה יום?",
      fa: "از اینکه منتظر ماندید متأسفیم. کدام شعبه بود و چه روزی؟",
      hu: "Sajnáljuk, hogy várnia kellett. Melyik üzletben történt, és melyik napon?",
      "zh-Hant": "讓您久等了，真的很抱歉。請問是哪一間門市、哪一天呢？",
      lt: "Atsiprašome, kad teko laukti. Kurioje kavinėje tai buvo ir kurią dieną?",
    };
    for (const [language, text] of Object.entries(ordinary)) {
      const situation = toWrite({ text, says: { language, intents: ["complaint"], sentiment: "negative" } });
      expect((await checkProposal({ kind: "short", sentences: [{ text }] }, situation))?.text, language).toBe(text);
    }
  });

  test.each<[string, ModelSentence[]]>([
    ["a span that the customer did not write", [{ text: "You ask about York.", span: "York" }]],
    ["an article that it was not given", [{ text: "We are open.", article: "prices" }]],
    ["a time that no article says", [{ text: "On Sundays we are open until 18:00.", article: "hours" }]],
    ["a figure out of nowhere", [{ text: "We have 25 branches for you." }]],
    ["a link of the mention's", [{ text: "See http://evil.example for more." }]],
    ["a bare domain", [{ text: "See evil-shop.com for more." }]],
    ["a telephone number of the mention's", [{ text: "Please call 555 010 99 88 for help." }]],
    ["a name out of nowhere", [{ text: "Please ask for Brunhilde at the counter." }]],
    ["a promise", [{ text: "We will refund you in full." }]],
    ["markup", [{ text: "<b>We are open</b> on Sunday." }]],
    ["a token of the mask", [{ text: "Hello ⟦P1⟧, we are glad." }]],
    ["another language", [{ text: "Köszönjük szépen, hogy írtál nekünk, és örülünk, hogy nálunk jártál." }]],
    ["nothing", []],
    ["an empty sentence", [{ text: "  " }]],
    ["more than the platform takes", [{ text: "We are glad that you wrote to us. ".repeat(40) }]],
  ])("is dropped for %s", async (_, sentences) => {
    expect(await check(...sentences)).toBeUndefined();
  });

  test.each(injections.map(({ language, mention, obeyed }, n) => [`${language} ${n}`, language, mention, obeyed]))(
    "is dropped where it obeyed the mention: %s",
    async (_, language, mention, obeyed) => {
      const situation = toWrite({
        text: mention,
        brand: brandWith({ contact: "care@acme.example", signature: "Dana" }),
        says: { language, intents: ["complaint"], sentiment: "negative" },
      });
      for (const span of [undefined, mention.slice(0, 20)]) {
        const sentences = [{ text: obeyed, ...(span && { span }) }];
        const held = await checkProposal({ kind: "short", sentences }, situation);
        expect(held?.text, obeyed).toBeUndefined();
      }
    },
  );
});
