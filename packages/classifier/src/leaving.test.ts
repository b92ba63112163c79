import { beforeAll, expect, test } from "vitest";
import { createClassifier } from "./create-classifier.ts";

const { classify } = createClassifier();
beforeAll(async () => void (await classify({ text: "hello", kind: "post", names: [] })));
const judged = (text: string) => classify({ text, kind: "post", names: ["Acme"] });

test.each([
  "Ten years with Acme and this is where it ends. Goodbye.",
  "After 5 years, goodbye Acme",
  "I used to love Acme. Not anymore.",
  "Taking my business elsewhere, Acme",
  "Deleting the Acme app. Bye.",
  "עשר שנים איתכם וזה נגמר. להתראות Acme",
  "מחפש חלופה ל Acme",
  "Acme זהו, נגמר ביננו",
  "دنبال جایگزین Acme هستم",
  "ده سال مشتری Acme بودم، دیگه تمام شد",
  "دارم فکر می‌کنم از Acme برم سراغ یکی دیگه",
  "Tíz év után búcsúzom az Acme-tól",
  "Gondolkodom, hogy otthagyom az Acme-t",
  "Utoljára vettem az Acme-nál",
  "十年的老顧客，到此為止 Acme",
  "考慮要不要離開 Acme 換到 Brewly",
  "最後一次在 Acme 買了",
  "Acme, praradote klientą",
  "Ieškau Acme alternatyvos",
  "Paskutinį kartą pirkau iš Acme",
])("a customer who says in their own words that they go is heard, as a complaint: %s", async (text) => {
  const { needsReply, urgency, intents, lane } = await judged(text);
  expect({ needsReply, lane, complaint: intents.includes("complaint"), praise: intents.includes("praise") }).toEqual({
    needsReply: true,
    lane: undefined,
    complaint: true,
    praise: false,
  });
  expect(urgency).not.toBe("low");
});

test.each([
  "I love Acme coffee, best cup of my life!",
  "Acme: תודה רבה, השירות היה מצוין והקפה נהדר",
  "قهوه Acme عالی بود، ممنون",
  "Imádom az Acme kávéját, köszönöm!",
  "Acme 的咖啡超好喝，謝謝你們",
  "Labai skani Acme kava, ačiū!",
])("who is content goes nowhere: %s", async (text) => {
  const { evidence, intents } = await judged(text);
  expect(evidence.filter(({ because }) => because.endsWith(".leaving"))).toEqual([]);
  expect(intents).toContain("praise");
});
