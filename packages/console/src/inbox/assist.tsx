import type { ConversationView } from "@earshot/api/views";
import { Alert, Button, Group, Text, TextInput } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { useSession } from "../session.tsx";
import { Said } from "../said.tsx";
import { PlatformSentence } from "../sources/platform-sentence.tsx";
import { isWebAddress, WebLink } from "../web-link.tsx";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";

type Props = { text: string; view: ConversationView; act: DoIt; after(): void; busy: boolean };

/** Where Earshot may not speak: the rule, the text to copy, the place to post it, and that it was posted. */
export function Assist({ text, view, act, after, busy }: Props) {
  const { say } = useWords();
  const { may } = useSession();
  const announce = useAnnounce();
  const clipboard = useClipboard({ timeout: 3000 });
  const [address, setAddress] = useState("");
  const { platform, url } = view.conversation;
  const isWrong = address !== "" && !isWebAddress(address);
  const posted = () =>
    act({
      verb: "posted",
      body: { text: text.trim(), ...(address && { url: address }) },
      after: () => {
        after();
        announce(say("said.done"));
      },
    });
  return (
    <Alert color="blue" mt="xs">
      {view.forbidden ? (
        <Text size="sm">
          <PlatformSentence text={view.forbidden.says} />{" "}
          <Said text={say("assistRule", { since: view.forbidden.since })} />{" "}
          <WebLink href={view.forbidden.source}>{view.forbidden.source}</WebLink>
        </Text>
      ) : (
        <Text size="sm">{say("assist")}</Text>
      )}
      <Group gap="sm" mt="xs">
        <Button
          size="xs"
          variant="light"
          disabled={!text.trim()}
          onClick={() => {
            clipboard.copy(text);
            announce(say("copied"));
          }}
        >
          {say(clipboard.copied ? "copied" : "copy")}
        </Button>
        {url && (
          <Text span size="sm">
            <WebLink href={url}>{say("openOn", { platform })}</WebLink>
          </Text>
        )}
      </Group>
      {may("publish") && (
        <Group gap="sm" mt="xs" align="flex-end">
          <TextInput
            label={say("replyAddress")}
            description={say(view.canReadBack ? "readBackHelp" : "noReadBackHelp")}
            type="url"
            dir="ltr"
            size="xs"
            placeholder="https://"
            value={address}
            error={isWrong}
            style={{ flex: "1 1 14rem" }}
            onChange={({ currentTarget }) => setAddress(currentTarget.value.trim())}
          />
          <Button size="xs" variant="light" disabled={busy || isWrong || !text.trim()} onClick={posted}>
            {say("postedByHand")}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
