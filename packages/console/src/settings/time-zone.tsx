import { NativeSelect } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

const known = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];

export function TimeZone({ value, change }: { value: string; change(zone: string): void }) {
  const { say } = useWords();
  return (
    <NativeSelect
      label={say("timeZone")}
      dir="ltr"
      value={value}
      data={known.includes(value) ? known : [value, ...known]}
      onChange={({ currentTarget }) => change(currentTarget.value)}
    />
  );
}
