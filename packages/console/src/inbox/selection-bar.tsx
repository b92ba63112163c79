import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { useSelection } from "./selection.tsx";

/** What can be done with all that are marked. */
export function SelectionBar() {
  const { say } = useWords();
  const { brand, person, may } = useSession();
  const { ids, clear } = useSelection();
  const announce = useAnnounce();
  const client = useQueryClient();
  const assign = useMutation({
    async mutationFn() {
      for (const id of ids) await api.act(brand!.id, id, "assign", { owner: person.id });
      return ids.size;
    },
    onSuccess: (n) => {
      announce(say("list.assigned", { n }));
      clear();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["inbox", brand!.id] }),
  });
  return (
    <div className="selection-bar">
      <span>{say("list.markedCount", { n: ids.size })}</span>
      {may("draft") && (
        <Button size="compact-sm" variant="default" loading={assign.isPending} onClick={() => assign.mutate()}>
          {say("list.assignMarked")}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" onClick={clear}>
        {say("list.clearMarks")}
      </Button>
      {assign.error && <Problem error={assign.error} />}
    </div>
  );
}
