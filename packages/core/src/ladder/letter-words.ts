import type { Conversation } from "../conversation/conversation.ts";
import type { Person } from "../team/person.ts";
import { wordsIn } from "../words/words-in.ts";
import { inWords, type Said } from "../words/said.ts";
import type { Line } from "./letter.ts";

export type Waiting = { line: Line; conversation: Conversation };

/** What a mail says of deadlines: never what a customer wrote, only where to look. */
export function letterWords(
  person: Pick<Person, "language">,
  waiting: readonly Waiting[],
  more: number,
  brands: ReadonlyMap<string, { name: string; timeZone: string }>,
): { subject: string; lines: string[] } {
  const { language, words } = wordsIn(person.language);
  const say = (said: Said, timeZone?: string) => inWords(said, { words, language, timeZone });
  const lines = waiting.map(({ line, conversation: { platform, id } }) => {
    const { name: brand = line.brand, timeZone = "UTC" } = brands.get(line.brand) ?? {};
    const code = line.what === "reminded" ? "ladder.mail-reminded" : "ladder.mail-passed-on";
    return say({ code, brand, due: line.dueAt, platform, id }, timeZone);
  });
  return {
    subject: say({ code: "ladder.mail-subject", n: waiting.length + more }),
    lines: [
      ...lines,
      ...(more > 0 ? [say({ code: "ladder.mail-more", n: more })] : []),
      say({ code: "ladder.mail-where" }),
    ],
  };
}
