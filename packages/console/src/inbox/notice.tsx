import { Alert, Group, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** One thing that a person should know, with what can be done about it. */
export function Notice({
  warns = false,
  action,
  children,
}: {
  warns?: boolean;
  action?: ReactNode;
  children: ReactNode;
}) {
  return (
    <Alert color={warns ? "orange" : "gray"} p="xs" role="note">
      <Group gap="xs" justify="space-between">
        <Text size="sm" component="div" style={{ flex: "1 1 14rem" }}>
          {children}
        </Text>
        {action && <Group gap="xs">{action}</Group>}
      </Group>
    </Alert>
  );
}
