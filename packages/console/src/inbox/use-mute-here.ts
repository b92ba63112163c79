import type { Brand } from "@earshot/core/brand/brand";
import type { Author } from "@earshot/core/mention/mention";
import { useState } from "react";
import { serverNow } from "../api.ts";
import { useSession } from "../session.tsx";
import { useMute } from "../use-mute.ts";
import { useNow } from "../use-now.ts";
import { useWords } from "../words/use-words.tsx";
import { useUndo } from "./undo-toast.tsx";

export type MuteHere = ReturnType<typeof useMuteHere>;

const UNDO_MS = 10_000;

/** Whether an author is muted, and the way to mute them or to hear them again; each can be taken back for ten seconds. */
export function useMuteHere(brand: string, platform: string, author: Author) {
  const { say } = useWords();
  const { brands } = useSession();
  const { offer } = useUndo();
  const now = useNow(20_000);
  const [asking, setAsking] = useState(false);
  const mute = useMute(brand);
  const who = { platform, author: author.id, name: author.name };
  const theirs = (of: Brand | undefined) =>
    of?.muted?.find((each) => each.platform === platform && each.author === author.id && Date.parse(each.until) > now);
  const muted = theirs(brands.find(({ id }) => id === brand));
  const change = (days: number) =>
    mute.mutate(
      { who, how: { days } },
      {
        onSuccess: (changed) => {
          setAsking(false);
          const back = { from: theirs(changed)?.until ?? null, to: muted?.until ?? null };
          offer({
            key: `mute ${brand} ${platform} ${author.id}`,
            said: say("didTo", { what: say(days > 0 ? "mute" : "hearAgain"), name: author.name || author.id }),
            until: serverNow() + UNDO_MS,
            undo: () => mute.mutateAsync({ who, how: { back } }),
          });
        },
      },
    );
  return {
    until: muted?.until,
    asking,
    error: mute.error,
    busy: mute.isPending,
    ask: () => {
      mute.reset();
      setAsking(true);
    },
    close: () => setAsking(false),
    start: change,
    end: () => change(0),
  };
}
