import type { Brand } from "@earshot/core/brand/brand";
import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { MutedUntil } from "../muted-until.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useMute } from "../use-mute.ts";
import { useNow } from "../use-now.ts";
import { useWords } from "../words/use-words.tsx";

/** Who is muted, and until when. */
export function MutedAuthors({ brand }: { brand: Brand }) {
  const { say } = useWords();
  const { may } = useSession();
  const now = useNow(20_000);
  const mute = useMute(brand.id);
  const muted = (brand.muted ?? []).filter(({ until }) => Date.parse(until) > now);
  return (
    <section aria-label={say("mutedAuthors")}>
      <Title order={2} size="h4" mb="xs">
        {say("mutedAuthors")}
      </Title>
      {muted.length === 0 && (
        <Text size="sm" c="dimmed">
          {say("nobodyMuted")}
        </Text>
      )}
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
        {muted.map((each) => (
          <Group key={`${each.platform} ${each.author}`} component="li" gap="xs">
            <Text span size="sm" fw={600}>
              <Said text={each.name || each.author} />
            </Text>
            <Text span size="sm" className="facts">
              <PlatformIcon platform={each.platform} /> {each.platform}
            </Text>
            <Text span size="sm">
              <MutedUntil at={each.until} />
            </Text>
            {may("approver") && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={mute.isPending}
                aria-label={`${say("hearAgain")}: ${each.name || each.author}`}
                onClick={() => mute.mutate({ who: each, days: 0 })}
              >
                {say("hearAgain")}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {mute.error && <Problem error={mute.error} />}
    </section>
  );
}
