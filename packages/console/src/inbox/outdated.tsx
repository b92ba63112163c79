import type { ConversationView } from "@earshot/api/views";
import { outdatedReply } from "@earshot/core/reply/outdated";
import { Alert, Paper, Text } from "@mantine/core";
import { IconRefreshAlert } from "@tabler/icons-react";
import { Stars } from "../stars.tsx";
import { useWords } from "../words/use-words.tsx";
import { Became } from "./became.tsx";

/** That our published reply answered an earlier text, what became of that text, and what approving does to the reply. */
export function Outdated({ view }: { view: ConversationView }) {
  const { say } = useWords();
  const { conversation, mentions, versions, replies, replaces } = view;
  const mention = mentions.find(({ id }) => id === conversation.mention);
  const reply = mention && outdatedReply(replies, mention);
  if (!reply) return null;
  const before = versions[mention.id]?.find(({ version }) => version === reply.outdated!.version);
  return (
    <Alert color="orange" my="xs" title={say("outdatedTitle")} icon={<IconRefreshAlert aria-hidden />}>
      <Text size="sm">
        {say("outdatedHelp")} {say(replaces ? "outdatedReplaces" : "outdatedFollows")}
      </Text>
      {before && (
        <Paper withBorder p="xs" mt="xs">
          {before.rating && mention.rating && before.rating.value !== mention.rating.value && (
            <Text size="xs" component="div">
              <Stars rating={before.rating} /> → <Stars rating={mention.rating} />
            </Text>
          )}
          <Became earlier={wordsOf(before)} later={wordsOf(mention)} language={mention.classification.language} />
        </Paper>
      )}
    </Alert>
  );
}

const wordsOf = ({ title, text }: { title?: string | undefined; text: string }) => (title ? `${title}\n${text}` : text);
