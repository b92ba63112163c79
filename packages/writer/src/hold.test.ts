import type { Language } from "@earshot/core/brand/brand";
import type { Playbook } from "@earshot/core/draft/playbook";
import { describe, expect, test } from "vitest";
import { createWriter } from "./create-writer.ts";
import { brandWith, toWrite } from "./situation.fixture.ts";

const writer = createWriter();
const said: Record<Language, string> = {
  en: "I have waited two hours for my order and nobody answers the phone.",
  he: "חיכיתי שעתיים להזמנה ואף אחד לא עונה לטלפון.",
  fa: "دو ساعت منتظر سفارشم ماندم و هیچ‌کس تلفن را جواب نمی‌دهد.",
  hu: "Két órát vártam a rendelésemre, és senki sem veszi fel a telefont.",
  "zh-Hant": "我等了兩個小時餐點還沒來，電話也沒人接。",
  lt: "Laukiau užsakymo dvi valandas, o telefonu niekas neatsiliepia.",
};
const languages = Object.keys(said) as Language[];
const complains = (language: string) => ({ language, sentiment: "negative" as const, intents: ["complaint" as const] });

describe("a holding reply", () => {
  test.each(languages)("asks for time in %s, short, and no rule stops it", async (language) => {
    const held = await writer.hold(toWrite({ text: said[language], says: complains(language) }));
    expect(held).toMatchObject({ kind: "holding", technique: "holding" });
    expect(held!.playbook!.id).toBe(`${language.toLowerCase()}.holding`);
    expect(held!.text.length).toBeLessThan(300);
    expect(
      held!.objections.filter(
        ({ level, rule }) => level === "stop" || ["promise", "no-apology", "no-next-step"].includes(rule),
      ),
    ).toEqual([]);
    expect(held!.tells).toEqual([]);
  });

  test.each(languages)("says in %s that what we promised is late, without another promise", async (language) => {
    const asked = toWrite({ text: said[language], says: complains(language) });
    const usual = await writer.hold(asked);
    const late = await writer.hold({ ...asked, isLate: true });
    expect(late).toMatchObject({ kind: "holding", technique: "holding" });
    expect(late!.text).not.toBe(usual!.text);
    expect(late!.objections.filter(({ level }) => level === "stop")).toEqual([]);
    const promised = await writer.promises({ text: late!.text, language, at: "2026-11-30T09:00:00Z", timeZone: "UTC" });
    expect(promised.filter(({ by }) => by !== undefined)).toEqual([]);
  });

  test("fits its platform, and is none for spam or a language that we do not write", async () => {
    const limit = { max: 140, unit: "graphemes" as const };
    const held = await writer.hold(toWrite({ text: said.en, says: complains("en"), limit }));
    expect(held!.text.length).toBeLessThanOrEqual(140);
    expect(held!.text).toContain("looking into it");
    expect(await writer.hold(toWrite({ text: "…", says: complains("fr") }))).toBeUndefined();
    expect(await writer.hold(toWrite({ says: { language: "en", intents: ["spam"] } }))).toBeUndefined();
  });

  test("apologises to nobody who only asks, and takes up nothing before a lawyer", async () => {
    const asks = await writer.hold(toWrite({ text: "Are you open on Sunday?", says: { intents: ["question"] } }));
    expect(asks!.text).toContain("Are you open on Sunday");
    expect(asks!.text).not.toMatch(/sorry|apolog/iu);
    const legal = { sentiment: "negative" as const, intents: ["legal" as const] };
    const grave = await writer.hold(toWrite({ text: "My lawyer will write to you.", says: legal }));
    expect(grave!.text).not.toMatch(/sorry|apolog|lawyer|should have/iu);
  });

  test("says what the brand's own playbook says, which no ordinary draft does", async () => {
    const ours: Playbook = {
      id: "en.holding",
      version: 3,
      language: "en",
      intents: [],
      sentiments: [],
      technique: "holding",
      variants: ["We are on it and come back to you in this thread. {signature}"],
    };
    const brand = brandWith({ signature: "Dana" });
    const input = toWrite({ text: said.en, says: complains("en"), playbooks: [ours], brand });
    const held = await writer.hold(input);
    expect(held).toMatchObject({
      text: "We are on it and come back to you in this thread. Dana",
      playbook: { version: 3 },
    });
    const grave = toWrite({ text: said.en, says: { language: "en", intents: ["legal"] }, playbooks: [ours], brand });
    expect((await writer.write(grave)).text).not.toContain("We are on it");
    expect(writer.starters.filter(({ id }) => id.endsWith(".holding"))).toHaveLength(6);
  });
});
