import type { Language } from "@earshot/core/brand/brand";
import type { CommonMatter } from "@earshot/core/classification/reading";
import type { OutreachText, ToAnnounce } from "@earshot/core/outreach/outreach";
import { abouts } from "./words/abouts.ts";
import { announcements } from "./words/announcements.ts";

/** What could be said before anybody asks: whole sentences, so that a draft may cite them. */
export function announce({ language, about }: ToAnnounce): OutreachText {
  const words = announcements[language];
  if (about.kind === "closed") {
    const values = { days: daysIn(language, about.from, about.to), opens: daysIn(language, about.opens, about.opens) };
    return filled(words.closed, values);
  }
  const matter = about.matter === undefined ? undefined : abouts[language][about.matter as CommonMatter];
  if (about.kind === "trouble") return matter ? filled(words.troubleWith, { matter }) : words.trouble;
  const { title, article, post } = filled(matter ? words.unhappyWith : words.unhappy, matter ? { matter } : {});
  const write = about.contact === "" ? "" : fill(words.write, { contact: about.contact });
  return { title, article: [article, write].filter(Boolean).join(" "), post: [post, write].filter(Boolean).join(" ") };
}

function filled({ title, article, post }: OutreachText, values: Record<string, string>): OutreachText {
  return { title: fill(title, values), article: fill(article, values), post: fill(post, values) };
}

const fill = (text: string, values: Record<string, string>) =>
  // Some languages write a full stop behind a day.
  text.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "").replace(/\.\.(?=\s|$)/gu, ".");

/** Days as people write them, "24–26 December". */
function daysIn(language: Language, from: string, to: string): string {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  const [first, last] = [from, to].map((day) => new Date(`${day}T12:00:00Z`)) as [Date, Date];
  if (from === to) return format.format(first);
  return format.formatRange(first, last).replace(/(?<=\p{Nd})\s*–\s*(?=\p{Nd})/gu, "–");
}
