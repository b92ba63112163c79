import {
  IconAlertCircle,
  IconCheck,
  IconClockPause,
  IconLifebuoy,
  IconPencil,
  IconStarFilled,
} from "@tabler/icons-react";
import { isAtHelpdesk } from "@earshot/core/helpdesk/is-at-helpdesk";
import { memo, type MouseEvent, type ReactNode } from "react";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { Stars } from "../stars.tsx";
import { When } from "../when.tsx";
import { Covered } from "../wellbeing/covered.tsx";
import { useWords } from "../words/use-words.tsx";
import type { Row } from "@earshot/api/views";
import { Due } from "./due.tsx";
import { initialsOf } from "./initials.ts";
import { UrgencyMark } from "./urgency-mark.tsx";
import { WhyFirst } from "./why-first.tsx";

type Props = {
  item: Row;
  isOpen: boolean;
  /** Marked, to do one thing to all that are. */
  isMarked: boolean;
  isUnsent: boolean;
  /** What somebody did to it was refused after they went on. */
  isRefused: boolean;
  /** Says why it stands where it stands. */
  isExplained: boolean;
  isTabStop: boolean;
  /** Who looks after it, by name. */
  owner: string | undefined;
  /** Who else is writing in it, by name. */
  writing: string | undefined;
  languageName(tag: string): string;
  open(id: string): void;
  mark(id: string): void;
};

/** A conversation in the list: what was said, how soon, by whom and who has it. */
export const ConversationRow = memo(function ConversationRow(props: Props) {
  const {
    item,
    isOpen,
    isMarked,
    isUnsent,
    isRefused,
    isExplained,
    isTabStop,
    owner,
    writing,
    languageName,
    open,
    mark,
  } = props;
  const { say, language } = useWords();
  const { person } = useSession();
  const isPressing = item.urgency === "critical" || item.urgency === "high";
  return (
    <button
      type="button"
      className="row"
      aria-current={isOpen}
      data-marked={isMarked || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => (isForMarking(event) ? mark(item.id) : open(item.id))}
    >
      {isMarked ? (
        <span className="row-marked" title={say("list.marked")}>
          <IconCheck size={12} stroke={3} aria-hidden />
          <span className="unseen">{say("list.marked")}</span>
        </span>
      ) : (
        <UrgencyMark urgency={item.urgency} />
      )}
      <span className="row-who">
        {isPressing && (
          <span className="row-urgency" data-urgency={item.urgency} aria-hidden>
            {say(`urgency.${item.urgency}`)}
          </span>
        )}
        <span className="row-platform" title={item.platform}>
          <PlatformIcon platform={item.platform} />
          <span className="unseen">{item.platform}</span>
        </span>
        <span className="row-name">
          <Said text={item.author.name || item.author.id} />
        </span>
        {item.rating && <Stars rating={item.rating} />}
        {item.vip && (
          <span className="row-chip" data-kind="vip">
            <IconStarFilled size={9} aria-hidden /> {say("list.vip")}
          </span>
        )}
        {(item.atRisk?.length ?? 0) > 0 && (
          <span className="row-chip" data-kind="at-risk">
            {say("list.atRisk")}
          </span>
        )}
      </span>
      <span className="row-when">{item.dueAt ? <Due at={item.dueAt} short /> : <When at={item.heardAt} />}</span>
      <span className={isExplained || writing !== undefined ? "row-text one" : "row-text"}>
        <Covered abuse={item.abuse} id={item.mention} bare>
          <span dir="auto" lang={item.language} className="preview">
            {item.preview}
          </span>
        </Covered>
        {writing !== undefined && (
          <span className="row-writing">
            <IconPencil size={12} aria-hidden /> <Said text={say("writing", { name: writing })} />
          </span>
        )}
        {isExplained && writing === undefined && <WhyFirst because={item.because} />}
      </span>
      <span className="row-marks">
        {isRefused && (
          <Sign label={say("list.refused")} kind="danger">
            <IconAlertCircle size={14} aria-hidden />
          </Sign>
        )}
        {isUnsent && (
          <Sign label={say("unsentText")} kind="warn">
            <IconPencil size={14} aria-hidden />
          </Sign>
        )}
        {item.status === "open" && isAtHelpdesk(item) && (
          <Sign label={say("lane.helpdesk")} {...(item.atHelpdesk?.trouble && { kind: "warn" as const })}>
            <IconLifebuoy size={14} aria-hidden />
          </Sign>
        )}
        {item.snoozedUntil && (
          <Sign label={say("list.snoozed")}>
            <IconClockPause size={14} aria-hidden />
          </Sign>
        )}
        {item.language !== language && item.language !== "und" && (
          <span className="row-language" title={languageName(item.language)}>
            <span aria-hidden>{item.language.split("-")[0]}</span>
            <span className="unseen">{languageName(item.language)}</span>
          </span>
        )}
        {owner !== undefined && (
          <span className="row-owner" data-mine={item.owner === person.id || undefined} title={owner}>
            <span aria-hidden>{initialsOf(owner)}</span>
            <span className="unseen">{say("owner", { name: owner })}</span>
          </span>
        )}
      </span>
    </button>
  );
});

/** On the sign at its start, or anywhere with the key for choosing several. */
function isForMarking({ ctrlKey, metaKey, target }: MouseEvent): boolean {
  return ctrlKey || metaKey || (target instanceof Element && target.closest(".urgency, .row-marked") !== null);
}

function Sign({ label, kind, children }: { label: string; kind?: "danger" | "warn"; children: ReactNode }) {
  return (
    <span className="row-sign" data-kind={kind} title={label}>
      {children}
      <span className="unseen">{label}</span>
    </span>
  );
}

/** Holds a place until what stands there is known. */
export function SkeletonRow({ n }: { n: number }) {
  return (
    <div className="row skeleton" aria-hidden>
      <i style={{ inlineSize: `${35 + ((n * 17) % 30)}%` }} />
      <i style={{ inlineSize: `${60 + ((n * 23) % 35)}%` }} />
    </div>
  );
}
