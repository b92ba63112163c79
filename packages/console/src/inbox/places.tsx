import type { ConversationView } from "@earshot/api/views";
import type { Place } from "@earshot/core/identity/place";
import { Paper, Stack, Text, Title } from "@mantine/core";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { WebLink } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

const FIRST = 5;

/** Where else the story stands: forty papers print it, and it is one conversation. What one of them says besides stays in sight. */
export function Places({ view: { conversation, places, mentions } }: { view: ConversationView }) {
  const { say } = useWords();
  const count = conversation.places ?? 1;
  if (count < 2) return null;
  const headlines = new Set(mentions.map(({ title }) => title));
  const unlisted = count - 1 - places.length;
  // Those that say something else first: a correction must not be the thirtieth of forty.
  const ordered = [...places.filter(({ says }) => says), ...places.filter(({ says }) => !says)];
  const item = (place: Place) => <PlaceItem key={place.mention} place={place} isNews={!headlines.has(place.title)} />;
  return (
    <Stack gap="xs" component="section" aria-label={say("placesTitle", { n: count })}>
      <Title order={3} size="h5">
        {say("placesTitle", { n: count })}
      </Title>
      {conversation.reach !== undefined && <Text size="sm">{say("placesReach", { n: conversation.reach })}</Text>}
      <Paper withBorder p="sm">
        <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: "none" }}>
          {ordered.slice(0, FIRST).map(item)}
        </Stack>
        {ordered.length > FIRST && (
          <details style={{ marginTop: 8 }}>
            <summary>
              {say("more")} ({ordered.length - FIRST})
            </summary>
            <Stack gap="xs" component="ul" mt="xs" mb={0} p={0} style={{ listStyle: "none" }}>
              {ordered.slice(FIRST).map(item)}
            </Stack>
          </details>
        )}
        {unlisted > 0 && (
          <Text size="sm" mt="xs">
            {say("placesUnlisted", { n: unlisted })}
          </Text>
        )}
      </Paper>
    </Stack>
  );
}

function PlaceItem({ place, isNews }: { place: Place; isNews: boolean }) {
  const { say } = useWords();
  const { author, host, url, platform, heardAt, title, says } = place;
  return (
    <li>
      <Text size="sm" component="div">
        <PlatformIcon platform={platform} />{" "}
        <WebLink href={url}>
          <Said text={host ?? author} />
        </WebLink>
        {host && (
          <>
            {" · "}
            <Said text={author} />
          </>
        )}
        {" · "}
        <When at={heardAt} />
      </Text>
      {title && isNews && (
        <Text size="sm" c="dimmed" component="div">
          <Said text={title} block />
        </Text>
      )}
      {says && (
        <Text size="sm" component="div">
          {say("placeSays")} <Said text={says.join(" ")} />
        </Text>
      )}
    </li>
  );
}
