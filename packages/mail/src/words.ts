import type { Digest } from "@earshot/core/digest/digest";
import { trendOf } from "@earshot/core/figures/trend";
import type { Speaker } from "./speaker.ts";

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const RIGHT_TO_LEFT_MARK = "\u200f";

/** The direction of a text by its first letter, for mail programs that do not know `dir="auto"`. */
export function directionOf(text: string): "rtl" | "ltr" {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter && rightToLeft.test(letter) ? "rtl" : "ltr";
}

/** A text amid plain text of which neither disturbs the other, whatever their directions. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A name amid our own words: set apart where it runs the other way. */
export function apart(name: string, { dir }: Speaker): string {
  return directionOf(name) === dir ? name : isolated(name);
}

/** A line of plain text that is shown in the language's direction even if it begins with a foreign name. */
export function directed(line: string, { dir }: Speaker): string {
  return dir === "rtl" && line.trim() !== "" ? `${RIGHT_TO_LEFT_MARK}${line}` : line;
}

/** Which days a digest is about, by the brand's own calendar. */
export function periodWords(
  { from, to, timeZone, kind }: Pick<Digest, "from" | "to" | "timeZone" | "kind">,
  { locale }: Speaker,
): string {
  const day = { timeZone, day: "numeric", month: "long", year: "numeric" } as const;
  if (kind === "daily") return new Intl.DateTimeFormat(locale, { ...day, weekday: "long" }).format(new Date(from));
  return new Intl.DateTimeFormat(locale, day).formatRange(new Date(from), new Date(Date.parse(to) - 1));
}

/** A moment on the brand's clock. */
export function momentWords(at: string, timeZone: string, { locale }: Speaker): string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return format.format(new Date(at));
}

/** A length of time in at most two units. */
export function lengthWords(seconds: number, { say }: Speaker): string {
  const all = Math.max(1, Math.round(seconds / 60));
  if (all < 60) return say("length.minutes", { n: all });
  const hours = Math.floor(all / 60);
  const minutes = all % 60;
  if (hours >= 48) return say("length.days", { n: Math.round(hours / 24) });
  return minutes === 0 ? say("length.hours", { n: hours }) : say("length.hoursMinutes", { hours, minutes });
}

export function languageWords(tag: string, { language, say }: Speaker): string {
  if (tag === "und") return say("undetermined");
  try {
    return new Intl.DisplayNames(language, { type: "language", fallback: "code" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** How a number changed against the same weekdays before, in words; nothing where there is not enough to tell. */
export function changeWords(
  is: number,
  was: number | undefined,
  { compared }: Pick<Digest, "compared">,
  { say, percent }: Speaker,
): string {
  if (!compared || was === undefined) return "";
  const trend = trendOf(is, { n: was, spans: compared.spans.length }, compared.counts.mentions);
  if (!trend) return "";
  if (!trend.clear || trend.by === 0) return say("same");
  return say(trend.by > 0 ? "more" : "fewer", { percent: percent(Math.abs(trend.by) / 100) });
}

export function subjectOf(brandName: string, digest: Digest, speaker: Speaker): string {
  const { say } = speaker;
  const { mentions, sentiments } = digest.counts;
  const name = brandName.replace(/\s+/g, " ");
  const said = [
    say("mentions", { n: mentions }),
    ...(sentiments.negative ? [say("negative", { n: sentiments.negative })] : []),
    ...(digest.overdue > 0 ? [say("overdue", { n: digest.overdue })] : []),
  ].join(say("comma"));
  const brand = apart(name, speaker);
  return directed(say("subject", { brand, said, period: periodWords(digest, speaker) }), speaker);
}

/** A day of a digest, such as Mon, 16 Nov. */
export function weekdayWords(date: string, { locale }: Speaker): string {
  return new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
  }).format(new Date(`${date}T00:00:00Z`));
}
