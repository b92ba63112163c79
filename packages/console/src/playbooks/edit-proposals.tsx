import type { Edit } from "@earshot/core/draft/edits";
import { Button, Code, Group, Paper, Text, Title } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { ConversationLinks } from "../conversation-links.tsx";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { Wording } from "./wording.tsx";

/** What the team changed in drafts again and again, to be made part of the playbook or not. */
export function EditProposals({ brand }: { brand: string }) {
  const { say } = useWords();
  const { data, error } = useQuery({ queryKey: ["edits", brand], queryFn: () => api.edits(brand) });
  if (error) return <Problem error={error} />;
  if (!data || data.edits.length === 0) return null;
  return (
    <Paper withBorder p="sm" mb="md" component="section" aria-label={say("editProposals")}>
      <Title order={2} size="h5">
        {say("editProposals")}
      </Title>
      <Text size="sm" mb="xs">
        {say("editProposalsHelp")}
      </Text>
      <ul className="plain">
        {data.edits.map((edit) => (
          <EditProposal key={edit.id} brand={brand} edit={edit} />
        ))}
      </ul>
    </Paper>
  );
}

function EditProposal({ brand, edit }: { brand: string; edit: Edit }) {
  const { say } = useWords();
  const { may } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const settle = useMutation({
    mutationFn: (decision: "accept" | "dismiss") => api.settleEdit(brand, edit.id, decision),
    onSuccess: async () => {
      announce(say("said.done"));
      await Promise.all(["edits", "playbooks"].map((what) => client.invalidateQueries({ queryKey: [what, brand] })));
    },
  });
  return (
    <li>
      <Text size="sm" component="div" mt="xs">
        {say("changedTimes", { n: edit.conversations.length })} <Code dir="ltr">{edit.playbook}</Code>
        <br />
        <Wording from={edit.from} to={edit.to} language={edit.language} />
      </Text>
      <Group gap="xs" mt={4}>
        <ConversationLinks conversations={edit.conversations} />
        {may("manage") && (
          <>
            <Button size="compact-sm" loading={settle.isPending} onClick={() => settle.mutate("accept")}>
              {say("acceptEdit")}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              disabled={settle.isPending}
              onClick={() => settle.mutate("dismiss")}
            >
              {say("dismissEdit")}
            </Button>
          </>
        )}
      </Group>
      {settle.error && <Problem error={settle.error} />}
    </li>
  );
}
