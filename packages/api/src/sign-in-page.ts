import { html } from "hono/html";

const words = {
  en: {
    title: "Sign in to Earshot",
    button: "Sign in",
    once: (left: string) => `This link works once, in this browser, for ${left} more.`,
    tooMany: (left: string) => `Too many wrong links came from your network. Wait ${left}, then open yours again.`,
  },
  he: {
    title: "כניסה ל-Earshot",
    button: "כניסה",
    once: (left: string) => `הקישור הזה פועל פעם אחת, בדפדפן הזה. זמן שנותר: ${left}.`,
    tooMany: (left: string) => `מהרשת שלכם הגיעו יותר מדי קישורים שגויים. המתינו ${left} ופתחו שוב את שלכם.`,
  },
  fa: {
    title: "ورود به Earshot",
    button: "ورود",
    once: (left: string) => `این پیوند یک بار و در همین مرورگر کار می‌کند. زمان مانده: ${left}.`,
    tooMany: (left: string) =>
      `پیوندهای نادرست زیادی از شبکهٔ شما آمد. ${left} صبر کنید و پیوند خود را دوباره باز کنید.`,
  },
  hu: {
    title: "Bejelentkezés az Earshotba",
    button: "Bejelentkezés",
    once: (left: string) => `Ez a link egyszer működik, ebben a böngészőben. Hátralévő idő: ${left}.`,
    tooMany: (left: string) =>
      `Túl sok hibás link jött az Ön hálózatából. Várjon ennyit: ${left}, majd nyissa meg újra a sajátját.`,
  },
  zh: {
    title: "登入 Earshot",
    button: "登入",
    once: (left: string) => `這個連結只能使用一次，並且只在這個瀏覽器中有效。剩餘時間：${left}。`,
    tooMany: (left: string) => `您的網路傳來過多錯誤的連結。請等候${left}後再開啟您的連結。`,
  },
  lt: {
    title: "Prisijungimas prie „Earshot“",
    button: "Prisijungti",
    once: (left: string) => `Ši nuoroda veikia vieną kartą, šioje naršyklėje. Liko: ${left}.`,
    tooMany: (left: string) =>
      `Iš jūsų tinklo atėjo per daug klaidingų nuorodų. Palaukite (${left}) ir atidarykite savąją dar kartą.`,
  },
};
type Language = keyof typeof words;
const RIGHT_TO_LEFT: readonly Language[] = ["he", "fa"];

/** The page that a sign-in link opens: a button, in the browser's language, and for how long it works. It needs no script. */
export function signInPage(token: string, seconds: number, acceptLanguage = "") {
  const language = languageOf(acceptLanguage);
  const { title, button, once } = words[language];
  return page(
    language,
    title,
    html`<form method="post" action="/sign-in">
        <input type="hidden" name="token" value="${token}" />
        <button type="submit" autofocus>${button}</button>
      </form>
      <p>${once(lasting(seconds, language))}</p>`,
  );
}

/** The page for whoever is to wait, in the browser's language. */
export function slowDownPage(seconds: number, acceptLanguage = "") {
  const language = languageOf(acceptLanguage);
  const { title, tooMany } = words[language];
  return page(language, title, html`<p role="alert">${tooMany(lasting(seconds, language))}</p>`);
}

/** A time in whole hours or minutes, never more than there is; a last minute is one. */
function lasting(seconds: number, language: Language): string {
  const minutes = Math.max(1, Math.floor(seconds / 60));
  const [count, unit] = minutes >= 120 ? [Math.floor(minutes / 60), "hour"] : [minutes, "minute"];
  return new Intl.NumberFormat(tagOf(language), { style: "unit", unit, unitDisplay: "long" }).format(count);
}

const tagOf = (language: Language) => (language === "zh" ? "zh-Hant" : language);

function page(language: Language, title: string, content: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="${tagOf(language)}" dir="${RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr"}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
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
          ${content}
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
