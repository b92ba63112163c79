import type { ApprovalRule } from "@earshot/core/approval/approvals";
import { asks } from "@earshot/core/approval/asks";
import { ruleName } from "@earshot/core/approval/usual-rules";
import type { Brand } from "@earshot/core/brand/brand";
import { intents, urgencies } from "@earshot/core/classification/classifier";
import { commonMatters } from "@earshot/core/classification/reading";
import { Fieldset, MultiSelect, NativeSelect, NumberInput, SimpleGrid, TextInput } from "@mantine/core";
import { useMatterName } from "../../reading/use-matter-name.ts";
import { useConnectors } from "../../sources/use-connectors.ts";
import { useInWords } from "../../words/use-in-words.ts";
import { useWords } from "../../words/use-words.tsx";
import { RemoveRow } from "../remove-row.tsx";

type Props = { rule: ApprovalRule; brand: Brand; change(rule: ApprovalRule): void; remove(): void };
type Several = "urgency" | "intents" | "matters" | "platforms";

/** One rule: what it is about, and whose approval it asks for. */
export function RuleFields({ rule, brand, change, remove }: Props) {
  const { say } = useWords();
  const inWords = useInWords();
  const matterName = useMatterName();
  const connectors = useConnectors();
  const name = inWords(ruleName(rule));
  const set = (patch: Partial<ApprovalRule>) => change({ ...rule, ...patch });
  const setMany = (field: Several, values: string[]) => {
    const { [field]: _, ...rest } = rule;
    change(values.length > 0 ? { ...rest, [field]: values } : rest);
  };
  const matters = [...commonMatters, ...(brand.matters ?? []).map((each) => each.name)];
  const platforms = connectors.data?.connectors ?? [];
  return (
    <Fieldset legend={<bdi>{name}</bdi>} p="sm">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        <TextInput
          label={say("rules.name")}
          maxLength={80}
          placeholder={name}
          value={rule.name}
          onChange={({ currentTarget }) => set({ name: currentTarget.value })}
        />
        <NativeSelect
          label={say("rules.asks")}
          value={rule.asks}
          data={asks.map((value) => ({ value, label: say(`rules.asks.${value}`) }))}
          onChange={({ currentTarget }) => set({ asks: currentTarget.value as ApprovalRule["asks"] })}
        />
        <MultiSelect
          label={say("rules.urgency")}
          data={urgencies.map((value) => ({ value, label: say(`urgency.${value}`) }))}
          value={rule.urgency ?? []}
          onChange={(values) => setMany("urgency", values)}
        />
        <MultiSelect
          label={say("rules.intents")}
          searchable
          data={intents.map((value) => ({ value, label: say(`intent.${value}`) }))}
          value={rule.intents ?? []}
          onChange={(values) => setMany("intents", values)}
        />
        <MultiSelect
          label={say("rules.matters")}
          searchable
          data={matters.map((value) => ({ value, label: matterName(value) }))}
          value={rule.matters ?? []}
          onChange={(values) => setMany("matters", values)}
        />
        <MultiSelect
          label={say("rules.platforms")}
          searchable
          data={platforms.map(({ platform, name: label }) => ({ value: platform, label }))}
          value={rule.platforms ?? []}
          onChange={(values) => setMany("platforms", values)}
        />
        <NumberInput
          label={say("rules.amountFrom")}
          min={0}
          max={1_000_000}
          hideControls
          value={rule.amountFrom ?? ""}
          onChange={(amount) => {
            const { amountFrom: _, ...rest } = rule;
            change(typeof amount === "number" ? { ...rest, amountFrom: amount } : rest);
          }}
        />
        <div style={{ alignSelf: "end" }}>
          <RemoveRow name={name} remove={remove} />
        </div>
      </SimpleGrid>
    </Fieldset>
  );
}
