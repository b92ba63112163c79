import { NativeSelect, TextInput } from "@mantine/core";
import { useEffect, useState } from "react";
import { usePeople } from "../use-people.ts";
import { useWords } from "../words/use-words.tsx";
import type { Asked } from "./audit-api.ts";
import { kindGroups, type KindGroup } from "./kind-groups.ts";

const STILL_TYPING_MS = 300;

type Props = { asked: Asked; ask(change: Asked): void };

/** What of the log is shown: by whom, what, with which words, between which days. */
export function AuditFilter({ asked, ask }: Props) {
  const { sayLater } = useWords();
  const people = usePeople();
  const [q, setQ] = useState(asked.q ?? "");
  useEffect(() => {
    const later = setTimeout(() => ask({ q: q.trim() }), STILL_TYPING_MS);
    return () => clearTimeout(later);
  }, [q, ask]);
  const group = (Object.keys(kindGroups) as KindGroup[]).find((each) => kindGroups[each] === asked.what);
  return (
    <div className="audit-filter" role="search">
      <TextInput label={sayLater("audit.search")} value={q} onChange={(event) => setQ(event.currentTarget.value)} />
      <NativeSelect
        label={sayLater("audit.who")}
        value={asked.who ?? ""}
        onChange={(event) => ask({ who: event.currentTarget.value })}
        data={[
          { value: "", label: sayLater("audit.anybody") },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
          { value: "command-line", label: sayLater("audit.by-command-line") },
          { value: "earshot", label: "Earshot" },
          { value: "nobody", label: sayLater("audit.by-nobody") },
        ]}
      />
      <NativeSelect
        label={sayLater("audit.what")}
        value={group ?? ""}
        onChange={(event) => ask({ what: kindGroups[event.currentTarget.value as KindGroup] ?? "" })}
        data={[
          { value: "", label: sayLater("audit.all") },
          ...(Object.keys(kindGroups) as KindGroup[]).map((each) => ({
            value: each,
            label: sayLater(`audit.group-${each}`),
          })),
        ]}
      />
      {(["from", "to"] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={sayLater(`audit.${end}`)}
          value={asked[end] ?? ""}
          onChange={(event) => ask({ [end]: event.currentTarget.value })}
        />
      ))}
    </div>
  );
}
