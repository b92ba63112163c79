import type { Digest } from "@earshot/core/digest/digest";

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** The direction of a text by its first letter, for mail programs that do not know `dir="auto"`. */
export function directionOf(text: string): "rtl" | "ltr" {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter && rightToLeft.test(letter) ? "rtl" : "ltr";
}

/** Which days a digest is about, by the brand's own calendar. */
export function periodWords({ from, to, timeZone, kind }: Pick<Digest, "from" | "to" | "timeZone" | "kind">): string {
  const full = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  if (kind === "daily") return full.format(new Date(from));
  const day = new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "long", year: "numeric" });
  return day.formatRange(new Date(from), new Date(Date.parse(to) - 1));
}

/** A moment on the brand's clock. */
export function momentWords(at: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return format.format(new Date(at));
}

/** A length of time in at most two units. */
export function lengthWords(seconds: number): string {
  const minutes = Math.max(1, Math.round(seconds / 60));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  return `${Math.round(hours / 24)} days`;
}

const english = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

export function languageWords(tag: string): string {
  if (tag === "und") return "undetermined";
  try {
    return english.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

/** The change against the period before, in words. */
export function changeWords(is: number, was: number): string {
  if (is === was) return "as many as before";
  return is > was
    ? `${(is - was).toLocaleString("en")} more than before`
    : `${(was - is).toLocaleString("en")} fewer than before`;
}

export function subjectOf(brandName: string, digest: Digest): string {
  const { mentions, sentiments } = digest.counts;
  const name = brandName.replace(/\s+/g, " ");
  const bad = sentiments.negative ? `, ${sentiments.negative} negative` : "";
  const late = digest.overdue > 0 ? `, ${digest.overdue} overdue` : "";
  return `${name}: ${counted(mentions, "mention")}${bad}${late} (${periodWords(digest)})`;
}
