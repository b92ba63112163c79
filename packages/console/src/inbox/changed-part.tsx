import type { ConversationView } from "@earshot/api/views";
import type { ChangedPart } from "@earshot/core/approval/fingerprint";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { Became } from "./became.tsx";

/** One part of what an approval rests on: as the person saw it, and as it is now. */
export function ChangedPartView({ view, changed }: { view: ConversationView; changed: ChangedPart }) {
  const { say } = useWords();
  const { part, saw, is } = changed;
  const before = textOf(view, part, saw);
  const after = textOf(view, part, is);
  const language = view.conversation.language;
  const version = (value: string) =>
    versionsIn(value)
      .map(({ id, n }) => `${id} · ${say("version", { n })}`)
      .join("\n");
  return (
    <div role="group" aria-label={say(`part.${part}`)}>
      <p className="three-ways-label">{say(`part.${part}`)}</p>
      <div className="three-ways">
        <div>
          <p className="three-ways-label">{say("changed.saw")}</p>
          <Said text={before ?? version(saw)} block />
        </div>
        <div>
          <p className="three-ways-label">{say("changed.is")}</p>
          {before !== undefined && after !== undefined ? (
            <Became earlier={before} later={after} language={language} />
          ) : (
            <Said text={after ?? version(is)} block />
          )}
        </div>
      </div>
    </div>
  );
}

/** The words behind a part of the fingerprint, where the conversation holds them. */
function textOf(view: ConversationView, part: ChangedPart["part"], value: string): string | undefined {
  if (part === "draft") return view.drafts.find(({ number }) => number === Number(value.split(":", 1)[0]))?.text;
  if (part !== "mention") return undefined;
  const [{ id, n } = { id: value, n: 0 }] = versionsIn(value);
  const all = [...(view.versions[id] ?? []), ...view.mentions.filter((mention) => mention.id === id)];
  const found = all.find(({ version }) => version === n);
  return found && [found.title, found.text].filter(Boolean).join("\n");
}

/** `id@version`, one or several, apart by spaces. */
function versionsIn(value: string): { id: string; n: number | string }[] {
  return value.split(" ").map((each) => {
    const at = each.lastIndexOf("@");
    if (at < 0) return { id: each, n: "–" };
    const n = Number(each.slice(at + 1));
    return { id: each.slice(0, at), n: Number.isNaN(n) ? each.slice(at + 1) : n };
  });
}
