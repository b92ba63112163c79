import { expect, test } from "vitest";
import { spellingsOf } from "./spellings.ts";

const of = (text: string, languages?: string[]) => spellingsOf({ text, phrase: /\s/u.test(text) }, languages);

test.each([
  ["acme coffee", ["acme coffee", "acmecoffee", "acme-coffee", "#acmecoffee"]],
  ["coca-cola", ["coca-cola", "cocacola", "coca cola", "#cocacola"]],
  ["h&m", ["h&m", "h & m", "h and m", "#hm"]],
  ["McDonald's", ["McDonald's", "McDonalds", "McDonald’s"]],
  ["台積電", ["台積電", "台积电", "臺積電", "#台積電"]],
  ["麦当劳", ["麦当劳", "麥當勞"]],
  ["دیجی کالا", ["دیجی کالا", "دیجیکالا", "دیجی\u200cکالا"]],
  ["telekom", ["telekomot", "telekomban", "telekomnál", "telekommal", "telekomnak", "telekomon", "telekoms"]],
  ["alma", ["almát", "almában", "almánál", "almával"]],
  ["OTP", ["OTP-t", "OTP-nél", "OTP-vel"]],
  ["Lukács", ["Lukáccsal", "Lukácsnak"]],
  ["maxima", ["maximos", "maximą", "maximoje", "maximai"]],
  ["Kaunas", ["Kauno", "Kaune", "Kauną"]],
  ["Facebook", ["Facebooko", "Facebook'o", "Facebooke"]],
  ["אקמה", ["אקמה", "באקמה", "לאקמה", "#אקמה"]],
])("%s is asked for in its other spellings", (text, wanted) => {
  expect(of(text)).toEqual(expect.arrayContaining(wanted));
  expect(of(text)[0]).toBe(text);
});

test("only the languages asked for", () => {
  expect(of("maxima", ["en"])).toEqual(["maxima", "#maxima", "maximas", "maxima's"]);
});

test("what is exact is asked for as it is, and tagged", () => {
  expect(spellingsOf({ text: "acme coffee", phrase: true, match: "exact" })).toEqual(["acme coffee", "#acmecoffee"]);
  expect(spellingsOf({ text: "Acme", phrase: false, match: "case" })).toEqual(["Acme"]);
});
