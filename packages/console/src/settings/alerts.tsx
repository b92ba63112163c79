import { Checkbox, Stack, Text, Title } from "@mantine/core";
import { useSession } from "../session.tsx";
import { alertKinds } from "../shell/alerts/pressing.ts";
import { useAlertChoice } from "../shell/alerts/alert-choice.ts";
import { useWords } from "../words/use-words.tsx";

/** Of what the browser tells this person; each kind by itself. */
export function AlertSettings() {
  const { say, sayLater } = useWords();
  const { person } = useSession();
  const { choice, kinds, chooseKinds } = useAlertChoice(person.id);
  const stopped = choice === "blocked" || choice === "unknown";
  return (
    <>
      <Title order={2} size="h4" mb="xs">
        {sayLater("alerts.title")}
      </Title>
      <Stack gap="xs">
        <Text size="sm" c="dimmed">
          {choice === "blocked"
            ? say("alerts.is.blocked")
            : sayLater(choice === "unknown" ? "alerts.cannot" : "alerts.help")}
        </Text>
        {alertKinds.map((kind) => (
          <Checkbox
            key={kind}
            label={sayLater(`alerts.kind.${kind}`)}
            disabled={stopped}
            checked={kinds.includes(kind)}
            onChange={({ currentTarget }) =>
              void chooseKinds(
                alertKinds.filter((each) => (each === kind ? currentTarget.checked : kinds.includes(each))),
              )
            }
          />
        ))}
      </Stack>
    </>
  );
}
