import type { Finding } from "@earshot/core/ledger/finding";
import { Text } from "@mantine/core";
import { IconAlertTriangle, IconInfoCircle } from "@tabler/icons-react";
import { Said } from "../said.tsx";
import type { Word } from "../words/en.ts";
import { useWords, type Say } from "../words/use-words.tsx";
import { lengthIn } from "./length.ts";

/** One finding: what it is, and what to do. */
export function FindingItem({ finding, name }: { finding: Finding; name?: string }) {
  const { say, language } = useWords();
  const { why, todo } = wordsOf(finding, say, language);
  const warns = finding.level === "warn";
  const Icon = warns ? IconAlertTriangle : IconInfoCircle;
  return (
    <li className="finding">
      <Icon
        size={16}
        role="img"
        aria-label={say(warns ? "level.warn" : "findingNote")}
        className={warns ? "irony" : undefined}
      />
      <Text size="sm">
        {name && (
          <>
            <b>
              <Said text={name} />
            </b>
            {": "}
          </>
        )}
        <Said text={why} /> {todo && <b>{todo}</b>}
      </Text>
    </li>
  );
}

function wordsOf(finding: Finding, say: Say, language: string): { why: string; todo?: string } {
  const at = (moment: string) =>
    new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(moment));
  const number = (n: string | number) => (typeof n === "number" ? n.toLocaleString(language) : n);
  const why = (values: Record<string, string | number> = {}) =>
    say(
      `finding.${finding.code}`,
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, number(value)])),
    );
  const todo = (word: Word) => ({ todo: say(word) });
  switch (finding.code) {
    case "deaf-term":
      return {
        why: why({ terms: finding.terms.map((term) => `“${term}”`).join(", "), days: finding.days }),
        ...todo("finding.deaf-term.todo"),
      };
    case "nothing-here":
      return { why: why({ days: finding.days }), ...todo("finding.nothing-here.todo") };
    case "dead-search":
      return { why: why({ asked: finding.asked, n: finding.times }), ...todo("finding.dead-search.todo") };
    case "endless":
      return { why: why(), ...todo("finding.endless.todo") };
    case "gap-open":
      return {
        why: why({ reason: say(reasonOf(finding.why)), from: at(finding.from) }),
        ...todo("finding.gap-open.todo"),
      };
    case "gap-lost":
    case "gap-covered": {
      const length = lengthIn(language, (Date.parse(finding.to) - Date.parse(finding.from)) / 1000);
      const said = why({ reason: say(reasonOf(finding.why)), length, to: at(finding.to) });
      return { why: said, ...(finding.code === "gap-lost" && todo("finding.gap-lost.todo")) };
    }
    case "hole":
      return { why: why({ from: at(finding.from), to: at(finding.to) }), ...todo("finding.hole.todo") };
    case "late-items":
      return { why: why({ late: finding.late, n: finding.items }), ...todo("finding.late-items.todo") };
    case "unreadable":
      return { why: why({ n: finding.n }), ...todo("finding.unreadable.todo") };
    case "not-reread":
      return { why: why({ reason: say(notRereadOf(finding.why)) }) };
    case "not-asked":
      return {
        why: why({
          terms: finding.terms.map((term) => `“${term}”`).join(", "),
          reason: say(`unsaid.${finding.why}`),
          instead: say(`instead.${finding.instead}`),
        }),
      };
  }
}

function reasonOf(why: string): Word {
  return why === "nobody" || why === "failing" || why === "allowance" || why === "paused" ? `gap.${why}` : "gap.nobody";
}

function notRereadOf(why: string): Word {
  return why === "cost" || why === "allowance" ? `notReread.${why}` : "notReread.failed";
}
