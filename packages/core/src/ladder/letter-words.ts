import type { ToldAlert } from "../alert/alerts-to-tell.ts";
import { saidOf } from "../alert/said-of.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Person } from "../team/person.ts";
import { wordsIn } from "../words/words-in.ts";
import { inWords, type Said } from "../words/said.ts";
import type { DeadlineLine } from "./letter.ts";

export type Waiting = { line: DeadlineLine; conversation: Conversation };
export type ToSay = { waiting: readonly Waiting[]; alerts: readonly ToldAlert[]; more: number };
type Brands = ReadonlyMap<string, { name: string; timeZone: string }>;
type Say = (said: Said, timeZone?: string) => string;

/** Of one kind so many are named one by one; of the others it is said how many. */
const MOST_OF_A_KIND = 5;
/** What is told later than this after it happened is told with a word on that. */
const LATE_MS = 10 * 60_000;

const codes = {
  reminded: "ladder.mail-reminded",
  "passed-on": "ladder.mail-passed-on",
  overdue: "ladder.mail-overdue",
} as const;

/** What a mail says of alerts and deadlines: never what a customer wrote, only when it happened and where to look. */
export function letterWords(
  person: Pick<Person, "language">,
  { waiting, alerts, more }: ToSay,
  brands: Brands,
  now: Date,
): { subject: string; lines: string[] } {
  const { language, words } = wordsIn(person.language);
  const say: Say = (said, timeZone) => inWords(said, { words, language, timeZone });
  const deadlines = waiting.map(({ line, conversation: { platform, id } }) => {
    const { name: brand = line.brand, timeZone = "UTC" } = brands.get(line.brand) ?? {};
    return say({ code: codes[line.what], brand, due: line.dueAt, platform, id }, timeZone);
  });
  const late = alerts.some(({ alert }) => now.getTime() - Date.parse(alert.last) > LATE_MS);
  return {
    subject: subjectOf(say, { waiting, alerts, more }, brands),
    lines: [
      ...(late ? [say({ code: "alert.mail-late" })] : []),
      ...alertLines(say, alerts, brands),
      ...deadlines,
      ...(more > 0 ? [say({ code: "ladder.mail-more", n: more })] : []),
      say({ code: alerts.length > 0 ? "alert.mail-where" : "ladder.mail-where" }),
    ],
  };
}

function subjectOf(say: Say, { waiting, alerts, more }: ToSay, brands: Brands): string {
  const n = alerts.length + waiting.length + more;
  if (alerts.length === 0) return say({ code: "ladder.mail-subject", n });
  const [first] = alerts;
  const brand = brands.get(first!.alert.brand)?.name ?? first!.alert.brand;
  return n === 1
    ? say({ code: "alert.mail-subject-one", brand, what: saidOf(first!.alert) })
    : say({ code: "alert.mail-subject", n, brand });
}

/** By brand and kind, the newest first; many of one kind as one line that says how many. */
function alertLines(say: Say, alerts: readonly ToldAlert[], brands: Brands): string[] {
  const groups = Map.groupBy(alerts, ({ alert: { brand, kind } }) => `${brand} ${kind}`);
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => b.alert.last.localeCompare(a.alert.last));
    const named = sorted.slice(0, MOST_OF_A_KIND).map(({ alert }) => {
      const { name: brand = alert.brand, timeZone = "UTC" } = brands.get(alert.brand) ?? {};
      const { conversation, dueAt } = alert.about;
      const line = { at: alert.last, brand, what: saidOf(alert), id: conversation ?? alert.id };
      return dueAt === undefined
        ? say({ code: "alert.mail-line", ...line }, timeZone)
        : say({ code: "alert.mail-line-due", ...line, due: dueAt }, timeZone);
    });
    const rest = sorted.length - named.length;
    return rest > 0 ? [...named, say({ code: "alert.mail-more", n: rest })] : named;
  });
}
