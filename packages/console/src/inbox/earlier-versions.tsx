import type { Mention, MentionVersion } from "@earshot/core/mention/mention";
import { Paper, Text } from "@mantine/core";
import { Stars } from "../stars.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { Became } from "./became.tsx";

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
        <Became
          earlier={whole(earlier)}
          later={whole(oldestFirst[i + 1]!)}
          language={mention.classification.language}
        />
      </Paper>
    ))
    .toReversed();
}

function whole({ title, text }: Wording): string {
  return title ? `${title}\n${text}` : text;
}
