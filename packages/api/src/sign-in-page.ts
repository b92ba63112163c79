import { html } from "hono/html";

const words = {
  en: { title: "Sign in to Earshot", button: "Sign in", once: "This link works once, in this browser." },
  he: { title: "כניסה ל-Earshot", button: "כניסה", once: "הקישור הזה פועל פעם אחת, בדפדפן הזה." },
  fa: { title: "ورود به Earshot", button: "ورود", once: "این پیوند یک بار و در همین مرورگر کار می‌کند." },
  hu: {
    title: "Bejelentkezés az Earshotba",
    button: "Bejelentkezés",
    once: "Ez a link egyszer működik, ebben a böngészőben.",
  },
  zh: { title: "登入 Earshot", button: "登入", once: "這個連結只能使用一次，並且只在這個瀏覽器中有效。" },
  lt: {
    title: "Prisijungimas prie „Earshot“",
    button: "Prisijungti",
    once: "Ši nuoroda veikia vieną kartą, šioje naršyklėje.",
  },
};
type Language = keyof typeof words;
const RIGHT_TO_LEFT: readonly Language[] = ["he", "fa"];

/** The page that a sign-in link opens: a button, in the browser's language. It needs no script. */
export function signInPage(token: string, acceptLanguage = "") {
  const language = languageOf(acceptLanguage);
  const { title, button, once } = words[language];
  return html`<!doctype html>
    <html lang="${language === "zh" ? "zh-Hant" : language}" dir="${RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          :root {
            color-scheme: light dark;
            font:
              1rem/1.5 system-ui,
              sans-serif;
          }
          body {
            display: grid;
            min-height: 100dvh;
            margin: 0;
            place-items: center;
          }
          main {
            max-width: 24rem;
            padding: 1.5rem;
            text-align: center;
          }
          h1 {
            font-size: 1.4rem;
          }
          button {
            font: inherit;
            font-weight: 600;
            padding: 0.6rem 2rem;
            border: 0;
            border-radius: 0.5rem;
            background: #0b7285;
            color: #fff;
            cursor: pointer;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <form method="post" action="/sign-in">
            <input type="hidden" name="token" value="${token}" />
            <button type="submit" autofocus>${button}</button>
          </form>
          <p>${once}</p>
        </main>
      </body>
    </html>`;
}

/** The first language of the browser's list that there are words in. */
function languageOf(acceptLanguage: string): Language {
  for (const part of acceptLanguage.toLowerCase().split(",")) {
    const tag = part.trim().slice(0, 2);
    if (tag in words) return tag as Language;
  }
  return "en";
}
