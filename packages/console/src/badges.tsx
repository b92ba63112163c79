import type { Intent, Lane, Sentiment, Urgency } from "@earshot/core/classification/classifier";
import type { Danger, Saying } from "@earshot/core/classification/reading";
import { Badge } from "@mantine/core";
import type { Word } from "./words/en.ts";
import { useWords } from "./words/use-words.tsx";

/** A sign beside each colour. Red is kept for what harms if it waits: an unhappy customer is an everyday thing here. */
const sentiments: Record<Sentiment, [color: string, sign: string]> = {
  negative: ["gray", "−"],
  neutral: ["gray", "·"],
  positive: ["teal", "+"],
  mixed: ["grape", "±"],
  unscored: ["gray", "?"],
};
const urgencies: Record<Urgency, [color: string, sign: string]> = {
  critical: ["red", "!!"],
  high: ["orange", "!"],
  normal: ["gray", "·"],
  low: ["gray", "↓"],
};
const levelSigns: Record<string, string> = { teal: "✓", orange: "!", red: "✕", gray: "–", blue: "○", cyan: "→" };
const levelColors: Record<string, string> = {
  ok: "teal",
  warn: "orange",
  bad: "red",
  silent: "orange",
  deaf: "orange",
  failing: "red",
  behind: "orange",
  paused: "gray",
  starting: "blue",
  expiring: "orange",
  suspect: "orange",
  dead: "red",
  stop: "red",
  open: "blue",
  approved: "cyan",
  sending: "cyan",
  unknown: "orange",
  check: "orange",
  published: "teal",
  answered: "teal",
  failed: "red",
  withdrawn: "gray",
  retracted: "gray",
  closed: "gray",
};

export function SentimentBadge({ sentiment }: { sentiment: Sentiment }) {
  const [color, sign] = sentiments[sentiment];
  return <Tag color={color} sign={sign} word={`sentiment.${sentiment}`} />;
}

export function UrgencyBadge({ urgency }: { urgency: Urgency }) {
  const [color, sign] = urgencies[urgency];
  return <Tag color={color} sign={sign} word={`urgency.${urgency}`} />;
}

/** What must reach a person at once stands out. */
const alarming: readonly Intent[] = ["safety", "self-harm", "violence"];

export function IntentBadge({ intent }: { intent: Intent }) {
  return <Tag color={alarming.includes(intent) ? "red" : "gray"} word={`intent.${intent}`} />;
}

export function LaneBadge({ lane }: { lane: Lane }) {
  return <Tag color="gray" word={`lane.${lane}`} />;
}

export function SayingBadge({ saying }: { saying: Saying }) {
  return <Tag color="gray" word={`saying.${saying}`} />;
}

export function DangerBadge({ danger }: { danger: Danger }) {
  return <Tag color="red" word={`danger.${danger}`} sign="⚠" />;
}

/** A status of a conversation or reply, or a level of a check or source. */
export function LevelBadge({ of, level }: { of: "status" | "level"; level: string }) {
  const color = levelColors[level] ?? "gray";
  return <Tag color={color} word={`${of}.${level}` as Word} {...(levelSigns[color] && { sign: levelSigns[color] })} />;
}

function Tag({ color, word, sign }: { color: string; word: Word; sign?: string }) {
  const { say } = useWords();
  return (
    <Badge
      color={color}
      leftSection={sign && <span aria-hidden>{sign}</span>}
      variant="light"
      size="sm"
      className="tag"
    >
      {say(word)}
    </Badge>
  );
}
