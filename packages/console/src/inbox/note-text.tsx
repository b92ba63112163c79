import "./notes.css";
import { Said } from "../said.tsx";
import { useNames } from "../session.tsx";

/** A stored note: people that it names by id are shown by name, each in its own direction. */
export function NoteText({ text }: { text: string }) {
  const nameOf = useNames();
  const parts = text.split(/@\[([\w-]{1,100})\]/u);
  return (
    <div dir="auto" className="note-text">
      {parts.map((part, n) =>
        n % 2 === 0 ? (
          part
        ) : (
          <b key={n} className="note-person">
            @<Said text={nameOf(part)} />
          </b>
        ),
      )}
    </div>
  );
}
