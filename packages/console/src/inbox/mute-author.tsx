import type { Author } from "@earshot/core/mention/mention";
import { Button, Text } from "@mantine/core";
import { useState } from "react";
import { MutedUntil } from "../muted-until.tsx";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useMute } from "../use-mute.ts";
import { useNow } from "../use-now.ts";
import { useWords } from "../words/use-words.tsx";
import { MuteDialog } from "./mute-dialog.tsx";

type Props = { brand: string; platform: string; author: Author };

/** Whether an author is muted, and the way to mute them or to hear them again. */
export function MuteAuthor({ brand, platform, author }: Props) {
  const { say } = useWords();
  const { brands, may } = useSession();
  const now = useNow(20_000);
  const [asking, setAsking] = useState(false);
  const mute = useMute(brand);
  const who = { platform, author: author.id, name: author.name };
  const muted = brands
    .find(({ id }) => id === brand)
    ?.muted?.find((each) => each.platform === platform && each.author === author.id && Date.parse(each.until) > now);
  const ask = () => {
    mute.reset();
    setAsking(true);
  };
  const start = (days: number) => mute.mutate({ who, days }, { onSuccess: () => setAsking(false) });
  return (
    <>
      {muted && (
        <Text span size="sm" fw={600}>
          <MutedUntil at={muted.until} />
        </Text>
      )}
      {may("approver") && (
        <Button
          size="compact-sm"
          variant="default"
          loading={mute.isPending}
          onClick={muted ? () => mute.mutate({ who, days: 0 }) : ask}
        >
          {say(muted ? "hearAgain" : "mute")}
        </Button>
      )}
      {mute.error && !asking && <Problem error={mute.error} />}
      <MuteDialog
        opened={asking}
        name={author.name || author.id}
        error={mute.error}
        busy={mute.isPending}
        close={() => setAsking(false)}
        mute={start}
      />
    </>
  );
}
