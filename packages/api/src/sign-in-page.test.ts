import { expect, test } from "vitest";
import { signInPage } from "./sign-in-page.ts";

test.each([
  ["he-IL,he;q=0.9,en;q=0.8", "he", "rtl", "כניסה"],
  ["fa-IR", "fa", "rtl", "ورود"],
  ["hu", "hu", "ltr", "Bejelentkezés"],
  ["zh-TW,zh;q=0.9", "zh-Hant", "ltr", "登入"],
  ["de-DE,lt;q=0.5", "lt", "ltr", "Prisijungti"],
  ["en-GB", "en", "ltr", "Sign in"],
  ["de", "en", "ltr", "Sign in"],
  ["", "en", "ltr", "Sign in"],
])("to a browser that asks for %j the sign-in page speaks %s", async (asked, language, dir, button) => {
  const page = String(await signInPage("t", 900, asked));
  expect(page).toContain(`<html lang="${language}" dir="${dir}">`);
  expect(page).toContain(`autofocus>${button}</button>`);
  if (language !== "en") expect(page).not.toContain("Sign in");
});
