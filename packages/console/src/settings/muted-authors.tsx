import type { Brand } from "@earshot/core/brand/brand";
import { Text } from "@mantine/core";
import { MutedUntil } from "../muted-until.tsx";
import { useMute } from "../use-mute.ts";
import { useNow } from "../use-now.ts";
import { useWords } from "../words/use-words.tsx";
import { AuthorList } from "./author-list.tsx";

/** Who is muted, and until when. */
export function MutedAuthors({ brand }: { brand: Brand }) {
  const { say, sayLater } = useWords();
  const now = useNow(20_000);
  const mute = useMute(brand.id);
  const muted = (brand.muted ?? []).filter(({ until }) => Date.parse(until) > now);
  return (
    <AuthorList
      title={say("mutedAuthors")}
      help={muted.length === 0 ? sayLater("nobodyMuted") : undefined}
      authors={muted}
      beside={({ until }) => (
        <Text span size="sm">
          <MutedUntil at={until} />
        </Text>
      )}
      end={{
        label: say("hearAgain"),
        labelFor: (name) => `${say("hearAgain")}: ${name}`,
        press: (who) => mute.mutate({ who, how: { days: 0 } }),
      }}
      acting={mute}
    />
  );
}
