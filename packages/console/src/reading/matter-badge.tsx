import type { Polarity, ReadMatter } from "@earshot/core/classification/reading";
import { Badge, VisuallyHidden } from "@mantine/core";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { useMatterName } from "./use-matter-name.ts";

const looks: Record<Polarity, { sign: string; color: string }> = {
  negative: { sign: "−", color: "orange" },
  neutral: { sign: "·", color: "gray" },
  positive: { sign: "+", color: "teal" },
  mixed: { sign: "±", color: "grape" },
};

/** A subject and how it is spoken of: by colour, by sign, and in words for those who see neither. */
export function MatterBadge({ matter, polarity }: Pick<ReadMatter, "matter" | "polarity">) {
  const { say } = useWords();
  const nameOf = useMatterName();
  const { sign, color } = looks[polarity];
  return (
    <Badge
      color={color}
      variant="light"
      size="sm"
      tt="none"
      title={say(`sentiment.${polarity}`)}
      leftSection={<b aria-hidden>{sign}</b>}
      styles={{ root: { maxWidth: "100%", position: "relative" }, label: { fontWeight: 500 } }}
    >
      <Said text={nameOf(matter)} />
      <VisuallyHidden>: {say(`sentiment.${polarity}`)}</VisuallyHidden>
    </Badge>
  );
}
