import { expect, test } from "vitest";
import { Brand } from "../brand/brand.ts";
import { signatureOf, tellsName, voiceOf } from "./pseudonym.ts";

const { voice } = Brand.parse({
  id: "acme",
  name: "Acme",
  voice: { signature: "The Acme team", signatures: { p1: "Dana Levi, Acme", p2: "Ben from Acme" } },
});
const dana = { id: "p1", name: "Dana Levi", pseudonym: "Kim" };

test("who has a pseudonym signs with it, and no word of their name is left", () => {
  expect(signatureOf(voice, dana)).toBe("Kim, Acme");
  expect(signatureOf(voice, { ...dana, name: "Dana" })).toBe("Kim Levi, Acme");
  expect(signatureOf(voice, { ...dana, name: "levi dana" })).toBe("Kim, Acme");
  expect(signatureOf(voice, { ...dana, id: "p9" })).toBe("Kim");
  expect(signatureOf(voice, { id: "p2", name: "Ben" })).toBe("Ben from Acme");
  expect(signatureOf(voice, { id: "p9", name: "Noa" })).toBeUndefined();
  expect(voiceOf(voice, dana).signatures).toMatchObject({ p1: "Kim, Acme", p2: "Ben from Acme" });
  expect(voiceOf(voice, { id: "p9", name: "Noa" })).toBe(voice);
});

test("a name is told by the whole of it anywhere, and by its first word where one signs", () => {
  const tells = (text: string, name = "Dana Levi", heard: string[] = []) => tellsName(text, { ...dana, name }, heard);
  expect(tells("Hello, dana levi will write to you. The Acme team")).toBe(true);
  expect(tells("We are sorry. – Dana")).toBe(true);
  expect(tells("We are sorry.\nDana, Acme")).toBe(true);
  expect(tells("We are sorry. – Kim, Acme")).toBe(false);
  expect(tells("Danalevi is a word. – Kim")).toBe(false);
  expect(tells("Dana from the shop will help. – Kim")).toBe(false);
  expect(tells("Thank you, Dana Levi! – Kim", "Dana Levi", ["My name is Dana Levi."])).toBe(false);
  expect(tells("很抱歉。（王小明）", "王小明")).toBe(true);
  expect(tells("אנחנו מצטערים – דנה", "דנה לוי")).toBe(true);
  expect(tellsName("We are sorry. – Dana", { name: "Dana" }, [])).toBe(false);
  expect(tellsName("We are sorry. – Dana", { name: "Dana", pseudonym: "Dana from Acme" }, [])).toBe(false);
  expect(tellsName("We are sorry. – x", { name: "*", pseudonym: "Kim" }, [])).toBe(false);
});

test("a long text is looked through at once", () => {
  const began = performance.now();
  tellsName(`${"word ".repeat(4000)}. ${" ".repeat(9000)}end`, dana, []);
  expect(performance.now() - began).toBeLessThan(200);
});
