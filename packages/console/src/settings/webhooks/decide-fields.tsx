import type { Decides } from "@earshot/core/outgoing-webhook/endpoint";
import { NativeSelect } from "@mantine/core";
import { useWords } from "../../words/use-words.tsx";

/** Of which urgencies replies are decided on there. */
const choices = {
  none: undefined,
  all: [],
  high: ["critical", "high"],
  critical: ["critical"],
} as const satisfies Record<string, Decides["urgencies"] | undefined>;
type Choice = keyof typeof choices;

const choiceOf = (decides: Decides | undefined): Choice =>
  !decides ? "none" : decides.urgencies.length === 0 ? "all" : decides.urgencies.includes("high") ? "high" : "critical";

/** Whether, and of what, replies are decided on in a channel. */
export function DecideFields({ decides, set }: { decides: Decides | undefined; set(next: Decides | undefined): void }) {
  const { sayLater } = useWords();
  const choose = (choice: Choice) => {
    const urgencies = choices[choice];
    set(urgencies && { urgencies: [...urgencies], lanes: decides?.lanes ?? ["main"] });
  };
  return (
    <>
      <NativeSelect
        label={sayLater("channels.decide")}
        value={choiceOf(decides)}
        data={(Object.keys(choices) as Choice[]).map((value) => ({
          value,
          label: sayLater(`channels.decide.${value}`),
        }))}
        onChange={({ currentTarget }) => choose(currentTarget.value as Choice)}
      />
      {decides && (
        <NativeSelect
          label={sayLater("channels.decideLanes")}
          value={decides.lanes.length === 0 ? "all" : "main"}
          data={(["main", "all"] as const).map((value) => ({ value, label: sayLater(`channels.lanes.${value}`) }))}
          onChange={({ currentTarget }) => set({ ...decides, lanes: currentTarget.value === "all" ? [] : ["main"] })}
        />
      )}
    </>
  );
}
