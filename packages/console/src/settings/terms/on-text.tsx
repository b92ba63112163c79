import type { Explained, Missed } from "@earshot/core/terms-tried/explain";
import { List, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWords, type Say } from "../../words/use-words.tsx";
import { useTriedText } from "./use-tried-terms.ts";

/** A text is pasted, and is marked where the terms are found in it; or it is told why they are not. */
export function OnText({ brand, terms }: { brand: string; terms: string }) {
  const { say } = useWords();
  const [typed, setTyped] = useState("");
  const { text, tried } = useTriedText(brand, terms, typed);
  const explained = tried && "text" in tried && typed.trim() !== "" ? tried.text : undefined;
  return (
    <>
      <Textarea
        label={say("termsTextLabel")}
        dir="auto"
        autosize
        minRows={2}
        maxRows={12}
        maxLength={20_000}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <div aria-live="polite">{explained && <Result explained={explained} text={text} />}</div>
    </>
  );
}

function Result({ explained, text }: { explained: Explained; text: string }) {
  const { say } = useWords();
  if (explained.found) {
    return (
      <>
        <Text size="sm" mt="xs" fw={500}>
          {say("termsFound")}
        </Text>
        <Marked text={text} spans={explained.spans} />
      </>
    );
  }
  const reasons =
    explained.excluded.length > 0
      ? [say("termsHasExcluded", { term: listed(explained.excluded) })]
      : explained.clauses.map((clause) => reasonOf(clause, say));
  return (
    <>
      <Text size="sm" mt="xs" fw={500}>
        {say("termsNotFound")}
      </Text>
      <List size="sm" withPadding>
        {[...new Set(reasons)].map((reason) => (
          <List.Item key={reason}>{reason}</List.Item>
        ))}
      </List>
    </>
  );
}

function reasonOf({ missing, far, excluded, unfit }: Missed, say: Say): string {
  if (missing.length > 0) return say("termsMissing", { term: listed(missing) });
  if (far.length > 0) return say("termsFar", { term: listed(far) });
  if (excluded.length > 0) return say("termsHasExcluded", { term: listed(excluded) });
  return say("termsUnfit", { term: listed(unfit) });
}

/** Each keeps its own direction within the sentence. */
const listed = (terms: string[]): string => terms.map((term) => `\u2068${term}\u2069`).join(", ");

function Marked({ text, spans }: { text: string; spans: { start: number; end: number }[] }) {
  let at = 0;
  const parts: React.ReactNode[] = [];
  for (const { start, end } of spans) {
    if (start < at) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <div dir="auto" className="said">
      {parts}
      {text.slice(at)}
    </div>
  );
}
