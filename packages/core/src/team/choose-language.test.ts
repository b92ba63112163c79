import { expect, test } from "vitest";
import { createDigestWorld } from "../../../../tests/support/digest-world.ts";
import { keys } from "../keys.ts";
import { chooseLanguage } from "./choose-language.ts";
import { invite } from "./invite.ts";

test("a person's language is kept with them, and is one of the six; a new link takes nothing of it away", async () => {
  const { ctx } = await createDigestWorld({ now: "2027-01-05T12:00:00Z" });
  let n = 0;
  const inside = { ...ctx, token: () => `token-${n++}` };
  const { person } = await invite(inside, { name: "Noa", role: "viewer" });
  const as = { ...inside, actor: person };
  expect(await chooseLanguage(as, { language: "he" })).toMatchObject({ name: "Noa", language: "he" });
  await invite(inside, { name: "Noa", role: "drafter" });
  expect(await ctx.store.get(keys.person(person.id))).toMatchObject({ role: "drafter", language: "he" });
  await expect(chooseLanguage(as, { language: "xx" })).rejects.toMatchObject({ code: "bad-input" });
  await expect(chooseLanguage(inside, { language: "he" })).rejects.toMatchObject({ code: "not-allowed" });
});
