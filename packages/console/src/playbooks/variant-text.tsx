import { Badge } from "@mantine/core";
import type { Slot } from "@earshot/writer/compose/recipes";
import { useWords } from "../words/use-words.tsx";
import { partsOf, type Part } from "./preview.ts";

/** A playbook's text with its slots named. */
export function VariantText({ variant }: { variant: string }) {
  return (
    <span className="said">
      <PreviewParts parts={partsOf(variant)} />
    </span>
  );
}

export function PreviewParts({ parts }: { parts: readonly Part[] }) {
  return parts.map((part, i) =>
    "slot" in part ? <SlotChip key={i} slot={part.slot} /> : <span key={i}>{part.text}</span>,
  );
}

/** Stands for words that depend on what the customer wrote. */
function SlotChip({ slot }: { slot: Slot }) {
  const { sayLater } = useWords();
  return (
    <Badge variant="light" color="blue" size="sm" tt="none" radius="sm" className="slot" title={`{${slot}}`}>
      {sayLater(`slot.${slot}`)}
    </Badge>
  );
}
