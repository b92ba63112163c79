import type { Outreach } from "@earshot/core/outreach/outreach";
import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { outreachApi } from "./outreach-api.ts";
import { useOutreachAct } from "./use-outreach.ts";

type How = Parameters<typeof outreachApi.settle>[2];

/** Says that a proposal was used, or why it is not; it does not come again. */
export function SettleProposal({ one: { brand, id } }: { one: Outreach }) {
  const { sayLater } = useWords();
  const [reason, setReason] = useState("");
  const settle = useOutreachAct((how: How) => outreachApi.settle(brand, id, how));
  const why = reason.trim();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (why !== "") settle.mutate({ is: "dismissed", reason: why });
      }}
    >
      <Group gap="xs" align="end">
        <Button size="xs" loading={settle.isPending} onClick={() => settle.mutate({ is: "used" })}>
          {sayLater("outreach.use")}
        </Button>
        <TextInput
          size="xs"
          label={sayLater("outreach.reason")}
          dir="auto"
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Button size="xs" type="submit" variant="subtle" disabled={why === ""} loading={settle.isPending}>
          {sayLater("outreach.dismiss")}
        </Button>
      </Group>
      {settle.error && <Problem error={settle.error} />}
    </form>
  );
}
