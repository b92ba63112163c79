import { Chip, Group, Text } from "@mantine/core";

type Props<T extends string> = {
  label: string;
  values: readonly T[];
  chosen: readonly T[];
  choose(chosen: T[]): void;
  nameOf(value: T): string;
};

/** Any number of a few values. */
export function Chips<T extends string>({ label, values, chosen, choose, nameOf }: Props<T>) {
  return (
    <div role="group" aria-label={label}>
      <Text size="xs" fw={500} mb={4}>
        {label}
      </Text>
      <Chip.Group
        multiple
        value={[...chosen]}
        onChange={(next) => choose(values.filter((each) => next.includes(each)))}
      >
        <Group gap={6}>
          {values.map((value) => (
            <Chip key={value} value={value} size="xs" variant="outline">
              {nameOf(value)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </div>
  );
}
