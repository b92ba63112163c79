import { NativeSelect } from "@mantine/core";
import { Link, useLocation } from "wouter";
import { useWords } from "../words/use-words.tsx";
import type { Inbox } from "@earshot/api/views";
import type { LaneId } from "@earshot/core/desk/lanes";
import type { View } from "@earshot/core/desk/view";
import { Count } from "./count.tsx";
import { askedBy, isSame, laneIn, laneOnly, searchFor, type Asked } from "./filter-address.ts";

/** First what a team works through, then whose it is, then what waits elsewhere. */
const groups: readonly (readonly LaneId[])[] = [
  ["open", "urgent", "complaints", "questions", "praise"],
  ["mine", "unassigned", "late"],
  ["waiting", "snoozed", "helpdesk", "sending", "check", "by-hand"],
  ["languages", "spam", "done"],
];

/** The lane before or after one, around the ends. */
export function laneBeside(lane: LaneId | undefined, by: 1 | -1): LaneId {
  const all = groups.flat();
  const at = lane === undefined ? -by : all.indexOf(lane);
  return all[(at + by + all.length) % all.length]!;
}

type Props = {
  asked: Asked;
  counts: Inbox["counts"] | undefined;
  views: readonly View[];
  /** One line that is opened, where there is no room for a column. */
  compact: boolean;
};

/** The lanes with how many wait in each, and the views that somebody saved; each is a link that lists the same for a colleague. */
export function Lanes({ asked, counts, views, compact }: Props) {
  const { say, language } = useWords();
  const [, go] = useLocation();
  const lane = laneIn(asked);
  const view = views.find((each) => isSame(askedBy(each.filter), asked));
  const addressOf = (id: LaneId) => `/inbox${searchFor(laneOnly(id))}`;
  if (compact) {
    return (
      <NativeSelect
        aria-label={say("list.lanes")}
        className="lane-select"
        value={view ? `view ${view.id}` : (lane ?? "")}
        onChange={({ currentTarget: { value } }) => {
          const chosen = views.find((each) => `view ${each.id}` === value);
          go(chosen ? `/inbox${searchFor(askedBy(chosen.filter))}` : addressOf(value as LaneId));
        }}
      >
        {groups.flat().map((id) => (
          <option key={id} value={id}>
            {say(`lane.${id}`)}
            {counts ? ` (${counts[id].toLocaleString(language)})` : ""}
          </option>
        ))}
        {views.length > 0 && (
          <optgroup label={say("list.views")}>
            {views.map(({ id, name }) => (
              <option key={id} value={`view ${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </NativeSelect>
    );
  }
  return (
    <nav className="lanes" aria-label={say("list.lanes")}>
      {groups.map((ids, n) => (
        <ul key={n}>
          {ids.map((id) => {
            const isHere = !view && id === lane;
            return (
              <li key={id}>
                <Link href={addressOf(id)} aria-current={isHere ? "page" : undefined} data-lane={id}>
                  <span className="lane-name">{say(`lane.${id}`)}</span>
                  {counts && <Count n={counts[id]} />}
                </Link>
              </li>
            );
          })}
        </ul>
      ))}
      {views.length > 0 && (
        <>
          <h2 id="saved-views">{say("list.views")}</h2>
          <ul aria-labelledby="saved-views">
            {views.map(({ id, name, filter: saved }) => (
              <li key={id}>
                <Link href={`/inbox${searchFor(askedBy(saved))}`} aria-current={view?.id === id ? "page" : undefined}>
                  <bdi className="lane-name">{name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}
