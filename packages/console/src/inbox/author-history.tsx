import type { ConversationView } from "@earshot/api/views";
import { Paper, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Said } from "../said.tsx";
import { Covered } from "../wellbeing/covered.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

/** What else the same person said. */
export function AuthorHistory({ brand, view }: { brand: string; view: ConversationView }) {
  const { say } = useWords();
  const { platform, author } = view.conversation;
  const { data } = useQuery({
    queryKey: ["author", brand, platform, author.id],
    queryFn: () => api.author(brand, platform, author.id),
  });
  const others = data?.items.filter((mention) => mention.conversation !== view.conversation.id);
  if (!others) return <Text size="sm">{say("loading")}</Text>;
  if (others.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {say("nothing")}
      </Text>
    );
  return (
    <Stack gap="xs">
      {others.map((mention) => (
        <Paper key={mention.id} withBorder p="xs">
          <Text size="xs" c="dimmed">
            <When at={mention.firstSeenAt} />
          </Text>
          <Covered abuse={mention.classification.abuse} id={mention.id}>
            <Said text={mention.text.slice(0, 500)} block />
          </Covered>
        </Paper>
      ))}
    </Stack>
  );
}
