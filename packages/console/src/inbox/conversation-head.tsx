import "./head.css";
import type { ConversationView } from "@earshot/api/views";
import { Collapse, Text, VisuallyHidden } from "@mantine/core";
import { useRef, useState } from "react";
import { IntentBadge, LaneBadge, LevelBadge, SentimentBadge, UrgencyBadge } from "../badges.tsx";
import { later } from "../later.tsx";
import { MutedUntil } from "../muted-until.tsx";
import { PlatformIcon } from "../platform-icon.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useAnnounce } from "../announce.tsx";
import { useShortcuts } from "../shortcuts.ts";
import { useSession } from "../session.tsx";
import { Stars } from "../stars.tsx";
import { WebLink } from "../web-link.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import type { Asked } from "./asked.ts";
import { Due } from "./due.tsx";
import { Clocks } from "./clocks.tsx";
import { Faces } from "./faces.tsx";
import { Standing } from "./standing.tsx";
import { useMuteHere } from "./use-mute-here.ts";

const ActsMenu = later(async () => (await import("./acts-menu.tsx")).ActsMenu);
const OwnerMenu = later(async () => (await import("./owner-menu.tsx")).OwnerMenu);
const AuthorHistory = later(async () => (await import("./author-history.tsx")).AuthorHistory);
const VipAuthor = later(async () => (await import("./vip-author.tsx")).VipAuthor);
const MuteDialog = later(async () => (await import("./mute-dialog.tsx")).MuteDialog);

type Props = { brand: string; view: ConversationView; act: DoIt; ask(what: Asked): void; busy: boolean };

/** Whose conversation it is, how it stands, who looks after it, and what can be done with it: each once. */
export function ConversationHead({ brand, view, act, ask, busy }: Props) {
  const { say } = useWords();
  const inWords = useInWords();
  const announce = useAnnounce();
  const { may } = useSession();
  const [menu, setMenu] = useState<"owner" | "acts">();
  const [showsHistory, setShowsHistory] = useState(false);
  const { conversation: it } = view;
  const name = it.author.name || it.author.id;
  const mute = useMuteHere(brand, it.platform, it.author);
  const toggle = (which: "owner" | "acts") => (opened: boolean) => setMenu(opened ? which : undefined);
  const choose = (owner: string | null) =>
    act({ verb: "assign", body: { owner }, after: () => announce(say("said.assigned")) });
  const head = useRef<HTMLElement>(null);
  // A menu is not drawn beside a button that is scrolled away.
  const openMenu = (which: "owner" | "acts") => {
    head.current?.scrollIntoView({ block: "nearest" });
    setMenu(which);
  };
  useShortcuts({
    owner: () => may("draft") && openMenu("owner"),
    more: () => openMenu("acts"),
    handOver: () => may("draft") && ask("transfer"),
    snooze: () => may("draft") && it.status === "open" && ask("snooze"),
    merge: () => may("draft") && !it.merged && ask("merge"),
  });
  return (
    <header className="head" ref={head}>
      <div className="head-line">
        <span className="head-platform" title={it.platform}>
          <PlatformIcon platform={it.platform} />
          <VisuallyHidden>{it.platform}</VisuallyHidden>
        </span>
        <h2 className="head-name">
          <Said text={name} />
        </h2>
        {it.author.handle && (
          <span className="head-quiet head-handle">
            <Said text={it.author.handle} />
          </span>
        )}
        <LevelBadge of="status" level={it.status} />
        {it.lane && <LaneBadge lane={it.lane} />}
        <span className="head-end">
          <Faces atWork={view.atWork} />
          <OwnerMenu
            owner={it.owner}
            opened={menu === "owner"}
            setOpened={toggle("owner")}
            choose={choose}
            handOver={() => ask("transfer")}
            busy={busy}
          />
          <ActsMenu
            view={view}
            opened={menu === "acts"}
            setOpened={toggle("acts")}
            ask={ask}
            mute={mute}
            showHistory={() => setShowsHistory(!showsHistory)}
          />
        </span>
      </div>
      <div className="head-line head-facts">
        <span>
          <Said text={inWords(it.reason)} />
        </span>
        {it.status === "open" && <span>{it.dueAt ? <Due at={it.dueAt} named /> : say("noDue")}</span>}
        {it.rating && <Stars rating={it.rating} />}
        <UrgencyBadge urgency={it.urgency} />
        <SentimentBadge sentiment={it.sentiment} />
        {it.intents.map((intent) => (
          <IntentBadge key={intent} intent={intent} />
        ))}
        {it.author.followers !== undefined && <span>{say("followers", { n: it.author.followers })}</span>}
        {it.gone && <b>{say("gone")}</b>}
        {mute.until && (
          <b>
            <MutedUntil at={mute.until} />
          </b>
        )}
        {it.url && view.mentions.length > 1 && (
          <WebLink href={it.url}>{say("openOn", { platform: it.platform })}</WebLink>
        )}
        <Standing it={it} />
        <VipAuthor brand={brand} platform={it.platform} author={it.author} />
      </div>
      <Clocks clocks={view.clocks} />
      {mute.error && !mute.asking && <Problem error={mute.error} />}
      <MuteDialog
        opened={mute.asking}
        name={name}
        error={mute.error}
        busy={mute.busy}
        close={mute.close}
        mute={mute.start}
      />
      <Collapse expanded={showsHistory}>
        {showsHistory && (
          <section aria-label={say("authorHistory", { name })}>
            <Text size="sm" fw={600} my={4}>
              <Said text={say("authorHistory", { name })} />
            </Text>
            <AuthorHistory brand={brand} view={view} />
          </section>
        )}
      </Collapse>
    </header>
  );
}
