import type { ApprovalRule } from "@earshot/core/approval/approvals";
import { demandOf } from "@earshot/core/approval/demand";
import { ruleName } from "@earshot/core/approval/usual-rules";
import { intents, urgencies, type Intent, type Urgency } from "@earshot/core/classification/classifier";
import { Checkbox, Fieldset, NativeSelect, NumberInput, SimpleGrid, Text } from "@mantine/core";
import { useState } from "react";
import { Said } from "../../said.tsx";
import { useConnectors } from "../../sources/use-connectors.ts";
import { useInWords } from "../../words/use-in-words.ts";
import { useWords } from "../../words/use-words.tsx";

/** What the rules on the screen, saved or not, would ask of an answer like this one. */
export function RuleExample({ rules }: { rules: ApprovalRule[] }) {
  const { say } = useWords();
  const inWords = useInWords();
  const connectors = useConnectors();
  const [urgency, setUrgency] = useState<Urgency>("critical");
  const [intent, setIntent] = useState<Intent>("safety");
  const [platform, setPlatform] = useState("");
  const [amount, setAmount] = useState<number>();
  const [isOwn, setOwn] = useState(false);
  const platforms = connectors.data?.connectors ?? [];
  const demand = demandOf(
    { approvals: { rules } },
    { urgency, intents: [intent], matters: [], platform, ...(amount !== undefined && { amount }) },
  );
  const asking = demand.rules.filter(({ asks }) => asks !== "other" || isOwn);
  const who = demand.admin ? "admin" : demand.people > 1 ? "second" : "other";
  return (
    <Fieldset legend={say("rules.example")} p="sm">
      <SimpleGrid cols={{ base: 1, sm: 4 }} spacing="xs">
        <NativeSelect
          label={say("rules.urgency")}
          value={urgency}
          data={urgencies.map((value) => ({ value, label: say(`urgency.${value}`) }))}
          onChange={({ currentTarget }) => setUrgency(currentTarget.value as Urgency)}
        />
        <NativeSelect
          label={say("rules.intents")}
          value={intent}
          data={intents.map((value) => ({ value, label: say(`intent.${value}`) }))}
          onChange={({ currentTarget }) => setIntent(currentTarget.value as Intent)}
        />
        <NativeSelect
          label={say("rules.platforms")}
          value={platform}
          data={[{ value: "", label: "–" }, ...platforms.map(({ platform: value, name }) => ({ value, label: name }))]}
          onChange={({ currentTarget }) => setPlatform(currentTarget.value)}
        />
        <NumberInput
          label={say("rules.exampleAmount")}
          min={0}
          hideControls
          value={amount ?? ""}
          onChange={(next) => setAmount(typeof next === "number" ? next : undefined)}
        />
      </SimpleGrid>
      <Checkbox
        my="xs"
        label={say("rules.exampleOwn")}
        checked={isOwn}
        onChange={({ currentTarget }) => setOwn(currentTarget.checked)}
      />
      <Text size="sm" fw={600} role="status">
        {asking.length === 0 ? (
          say("rules.exampleNone")
        ) : (
          <Said
            text={say("rules.exampleIs", {
              who: say(`rules.asks.${who}`),
              rules: asking.map((rule) => inWords(ruleName(rule))).join("; "),
            })}
          />
        )}
      </Text>
    </Fieldset>
  );
}
