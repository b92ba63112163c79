import type { ApprovalRule, Approvals } from "@earshot/core/approval/approvals";
import { usualRules } from "@earshot/core/approval/usual-rules";
import type { Brand } from "@earshot/core/brand/brand";
import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { api } from "../../api.ts";
import { Said } from "../../said.tsx";
import { useNames, useSession } from "../../session.tsx";
import { When } from "../../when.tsx";
import { useWords } from "../../words/use-words.tsx";
import { SettingsForm } from "../settings-form.tsx";
import { useRows } from "../use-rows.ts";
import { AutomaticFields } from "./automatic-fields.tsx";
import { RuleExample } from "./rule-example.tsx";
import { RuleFields } from "./rule-fields.tsx";

/** Who must approve what, and what may go out by itself. */
export function ApprovalsSection({ brand }: { brand: Brand }) {
  const { say } = useWords();
  const { may } = useSession();
  const nameOf = useNames();
  const { approvals } = brand;
  const { rows, set, add, remove, begin } = useRows<ApprovalRule>(approvals?.rules ?? usualRules);
  const [automatic, setAutomatic] = useState<Approvals["automatic"]>(approvals?.automatic);
  const rules = rows.map(({ row }) => row);
  const approvalsSet = { rules, ...(automatic && { automatic }) };
  return (
    <SettingsForm
      isWide
      label={say("rules.title")}
      save={() => api.setApprovals(brand.id, approvalsSet)}
      tried={{ brand, change: () => ({ approvals: approvalsSet }) }}
      note={
        approvals?.changedBy &&
        approvals.changedAt && (
          <Text size="xs" c="dimmed">
            <Said text={say("rules.changed", { name: nameOf(approvals.changedBy) })} /> ·{" "}
            <When at={approvals.changedAt} />
          </Text>
        )
      }
    >
      <Text size="sm">{say("rules.help")}</Text>
      <Text size="sm">{say("rules.alone")}</Text>
      {rows.length === 0 && <Text c="dimmed">{say("rules.none")}</Text>}
      {rows.map(({ key, row }) => (
        <RuleFields key={key} rule={row} brand={brand} change={(next) => set(key, next)} remove={() => remove(key)} />
      ))}
      {may("manage") && (
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => add({ id: idBeside(rules), name: "", asks: "second" })}>
            {say("rules.add")}
          </Button>
          <Button size="xs" variant="subtle" onClick={() => begin(usualRules)}>
            {say("rules.usual")}
          </Button>
        </Group>
      )}
      <RuleExample rules={rules} />
      <AutomaticFields automatic={automatic} change={setAutomatic} />
    </SettingsForm>
  );
}

function idBeside(rules: readonly ApprovalRule[]): string {
  const taken = new Set(rules.map(({ id }) => id));
  for (let n = 1; ; n++) if (!taken.has(`rule-${n}`)) return `rule-${n}`;
}
