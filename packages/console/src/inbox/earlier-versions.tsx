import type { Mention, MentionVersion } from "@earshot/core/mention/mention";
import { Paper, Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { Stars } from "../stars.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { differencesBetween } from "./differences.ts";

type Wording = Pick<MentionVersion, "version" | "title" | "text" | "rating" | "seenAt">;

/** Each earlier text, the newest first, with what the next one made of it. */
export function EarlierVersions({ mention, versions }: { mention: Mention; versions: MentionVersion[] }) {
  const { say } = useWords();
  const oldestFirst: Wording[] = [...versions.toSorted((a, b) => a.version - b.version), mention];
  return oldestFirst
    .slice(0, -1)
    .map((earlier, i) => (
      <Paper key={earlier.version} withBorder p="xs" mt="xs">
        <Text size="xs">
          {say("version", { n: earlier.version })} · <When at={earlier.seenAt} />
          {earlier.rating && (
            <>
              {" · "}
              <Stars rating={earlier.rating} />
            </>
          )}
        </Text>
        <Became earlier={earlier} later={oldestFirst[i + 1]!} language={mention.classification.language} />
      </Paper>
    ))
    .toReversed();
}

function Became({ earlier, later, language }: { earlier: Wording; later: Wording; language: string }) {
  const pieces = differencesBetween(whole(earlier), whole(later));
  if (!pieces) return <Said text={whole(earlier)} block />;
  return (
    <div dir="auto" lang={language} className="said">
      {pieces.map(({ text, is }, i) => {
        if (is === "same") return <span key={i}>{text}</span>;
        return is === "added" ? <ins key={i}>{text}</ins> : <del key={i}>{text}</del>;
      })}
    </div>
  );
}

function whole({ title, text }: Wording): string {
  return title ? `${title}\n${text}` : text;
}
