import type { OrderReason } from "@earshot/core/desk/harm";
import type { Word } from "../words/en.ts";
import { useWords, type Say } from "../words/use-words.tsx";

/** Why a conversation stands where it stands, in words, what weighs most first; its deadline stands beside it, and is not said twice. */
export function WhyFirst({ because }: { because: readonly OrderReason[] }) {
  const { say } = useWords();
  const reasons = because.filter(isUntold);
  if (reasons.length === 0) return null;
  const words = reasons.map((reason) => inWords(reason, say)).join(" · ");
  return (
    <span className="why-first" title={words}>
      {words}
    </span>
  );
}

type Untold = Exclude<OrderReason, { code: "late" | "due" }>;

const isUntold = (each: OrderReason): each is Untold => each.code !== "late" && each.code !== "due";

function inWords({ code, values }: Untold, say: Say): string {
  switch (code) {
    case "waiting":
      return say(`why.${code}`, { seconds: values.minutes * 60 });
    case "grave":
      return graveInWords(values.intent, say);
    case "at-risk":
      return say(`why.at-risk.${values.why}` as Word);
    default:
      return say(`why.${code}`, values);
  }
}

function graveInWords(intent: Extract<OrderReason, { code: "grave" }>["values"]["intent"], say: Say): string {
  if (intent === undefined) return say("why.grave.other");
  if (intent === "safety" || intent === "self-harm" || intent === "violence") return say(`why.grave.${intent}`);
  return say("why.grave.about", { what: say(`intent.${intent}`) });
}
