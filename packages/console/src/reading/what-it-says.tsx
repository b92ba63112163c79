import type { Reading } from "@earshot/core/classification/reading";
import type { ReactNode } from "react";
import { DangerBadge, SayingBadge } from "../badges.tsx";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { IronyNotice } from "./irony-notice.tsx";
import { MatterBadge } from "./matter-badge.tsx";

/** What was read in a mention, in a few lines. */
export function WhatItSays({ reading }: { reading: Reading | undefined }) {
  const { say } = useWords();
  if (!reading || isEmpty(reading)) return null;
  const { says, irony, matters, details, dangers, wantsHuman } = reading;
  return (
    <div className="reading" role="group" aria-label={say("readingTitle")}>
      {irony && <IronyNotice />}
      {wantsHuman && <strong>{say("wantsHuman")}</strong>}
      <dl>
        <Line
          name={say("dangers")}
          parts={dangers.map(({ danger }) => (
            <DangerBadge key={danger} danger={danger} />
          ))}
        />
        <Line
          name={say("sayings")}
          parts={says.map((saying) => (
            <SayingBadge key={saying} saying={saying} />
          ))}
        />
        <Line
          name={say("subjects")}
          parts={distinct(matters, ({ matter, polarity }) => `${polarity} ${matter}`).map(([key, each]) => (
            <MatterBadge key={key} {...each} />
          ))}
        />
        <Line
          name={say("details")}
          parts={distinct(details, ({ type, text }) => `${type} ${text}`).map(([key, { type, text }]) => (
            <span key={key}>
              {say(`detail.${type}`)}: <Said text={text} />
            </span>
          ))}
        />
      </dl>
    </div>
  );
}

function Line({ name, parts }: { name: string; parts: ReactNode[] }) {
  if (parts.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{parts}</dd>
    </div>
  );
}

function isEmpty({ says, irony, matters, details, dangers, wantsHuman }: Reading): boolean {
  return !irony && !wantsHuman && [says, matters, details, dangers].every((parts) => parts.length === 0);
}

/** What stands in a text twice is named once. */
function distinct<T>(parts: readonly T[], keyOf: (part: T) => string): [string, T][] {
  return [...new Map(parts.map((part) => [keyOf(part), part]))];
}
