import { Button, Group, Stack, Text, Title } from "@mantine/core";
import type { UseMutationResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { PlatformIcon } from "../platform-icon.tsx";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";

type Author = { platform: string; author: string; name: string };
type Props<A> = {
  title: string;
  help: string | undefined;
  authors: readonly A[];
  beside?(author: A): ReactNode;
  /** What takes one off the list, and how it is called for whom. */
  end: { label: string; labelFor(name: string): string; press(author: A): void };
  acting: Pick<UseMutationResult<unknown, Error>, "isPending" | "error">;
};

/** Authors that the brand treats otherwise; who approves may end that. */
export function AuthorList<A extends Author>({ title, help, authors, beside, end, acting }: Props<A>) {
  const { may } = useSession();
  return (
    <section aria-label={title}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      {help && (
        <Text size="sm" c="dimmed">
          {help}
        </Text>
      )}
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: "none" }}>
        {authors.map((each) => (
          <Group key={`${each.platform} ${each.author}`} component="li" gap="xs">
            <Text span size="sm" fw={600}>
              <Said text={each.name || each.author} />
            </Text>
            <Text span size="sm" className="facts">
              <PlatformIcon platform={each.platform} /> {each.platform}
            </Text>
            {beside?.(each)}
            {may("approve") && (
              <Button
                size="compact-sm"
                variant="default"
                disabled={acting.isPending}
                aria-label={end.labelFor(each.name || each.author)}
                onClick={() => end.press(each)}
              >
                {end.label}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {acting.error && <Problem error={acting.error} />}
    </section>
  );
}
