import type { ConversationView } from "@earshot/api/views";
import { Paper, Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** Characters that are not seen and may turn the order of what is read. */
const INVISIBLE = /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ADDRESS = /(https?:\/\/[^\s<>"]+)/g;
/** Where a platform counts each address alike, it also shows only the beginning of a long one. */
const SHOWN_OF_ADDRESS = 30;

/** The reply as people on the platform will see it: who speaks, to whom, in the text's own direction. */
export function AsPosted({ text, view, language }: { text: string; view: ConversationView; language?: string }) {
  const { say } = useWords();
  const { author, platform } = view.conversation;
  const invisible = text.match(INVISIBLE)?.length ?? 0;
  const shortens = view.limit.urlLength !== undefined;
  return (
    <details className="as-posted">
      <summary>{say("asPosted")}</summary>
      <Paper withBorder p="sm" mt="xs" component="section" aria-label={say("asPosted")}>
        <Text size="sm" fw={600}>
          <Said text={view.account?.name ?? platform} />
        </Text>
        <Text size="xs" c="dimmed">
          <Said text={say("asPostedTo", { name: author.handle ?? (author.name || author.id) })} />
        </Text>
        <div dir="auto" lang={language} className="said">
          {text
            .trim()
            .split(ADDRESS)
            .map((part, i) =>
              i % 2 === 0 ? (
                part
              ) : (
                <bdi key={i} className="address" title={part}>
                  {shortens ? shortened(part) : part}
                </bdi>
              ),
            )}
        </div>
        {invisible > 0 && (
          <Text size="sm" fw={600} mt="xs">
            ⚠ {say("invisible", { n: invisible })}
          </Text>
        )}
      </Paper>
    </details>
  );
}

function shortened(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, "");
  return bare.length > SHOWN_OF_ADDRESS ? `${bare.slice(0, SHOWN_OF_ADDRESS)}…` : bare;
}
