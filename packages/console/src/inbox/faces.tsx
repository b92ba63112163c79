import type { AtWork } from "@earshot/core/claim/claim";
import { VisuallyHidden } from "@mantine/core";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { initialsOf } from "./initials.ts";
import "./faces.css";

const MOST = 5;

/** Who else is here, by their initials. */
export function Faces({ atWork: { claim, present } }: { atWork: AtWork }) {
  const { say } = useWords();
  const { person } = useSession();
  const here = new Map([...present, ...(claim ? [claim] : [])].map(({ by, name }) => [by, name]));
  here.delete(person.id);
  if (here.size === 0) return null;
  const names = [...here.values()].join(", ");
  return (
    <span className="faces" title={say("present", { names })}>
      {[...here].slice(0, MOST).map(([by, name]) => (
        <span key={by} className="face" data-writes={claim?.by === by || undefined} aria-hidden>
          {initialsOf(name)}
        </span>
      ))}
      <VisuallyHidden>{say("present", { names })}</VisuallyHidden>
    </span>
  );
}
