import { Button, Code, PasswordInput, Text, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../../dialog.tsx";
import { DialogForm } from "../../dialog-form.tsx";
import { Loaded } from "../../loaded.tsx";
import { useWords } from "../../words/use-words.tsx";
import { slackApi, type AppFields } from "./slack-api.ts";

/** The app that was made at Slack for this installation. */
export function SlackAppSetup() {
  const { sayLater } = useWords();
  const [opened, open] = useDisclosure(false);
  const app = useQuery({ queryKey: ["slack-app"], queryFn: slackApi.app });
  return (
    <Loaded query={app}>
      {({ isSet, clientId, manifest }) => (
        <>
          <Text size="sm" mt="sm" c="dimmed">
            {isSet ? sayLater("slack.appThere", { id: clientId ?? "" }) : sayLater("slack.appNone")}
          </Text>
          <Button size="compact-sm" variant="default" mt={4} onClick={open.open}>
            {sayLater("slack.app")}
          </Button>
          <Dialog opened={opened} close={open.close} size="lg" title={sayLater("slack.app")}>
            <Text size="sm" mb="xs">
              {sayLater("slack.appHelp")}
            </Text>
            {manifest && (
              <Code
                block
                dir="ltr"
                mb="sm"
                tabIndex={0}
                role="group"
                aria-label={sayLater("slack.manifest")}
                style={{ maxHeight: 220, overflow: "auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}
              >
                {JSON.stringify(manifest, null, 2)}
              </Code>
            )}
            <Fields key={String(opened)} close={open.close} />
          </Dialog>
        </>
      )}
    </Loaded>
  );
}

function Fields({ close }: { close(): void }) {
  const { say, sayLater } = useWords();
  const client = useQueryClient();
  const [fields, setFields] = useState<AppFields>({ clientId: "", clientSecret: "", signingSecret: "" });
  const save = useMutation({
    mutationFn: () => slackApi.setApp(fields),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ["slack-app"] });
      close();
    },
  });
  const props = (name: keyof AppFields) => ({
    label: sayLater(`slack.${name}`),
    dir: "ltr" as const,
    required: true,
    autoComplete: "off",
    value: fields[name],
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setFields((before) => ({ ...before, [name]: currentTarget.value })),
  });
  return (
    <DialogForm
      label={say("save")}
      isReady={Object.values(fields).every((each) => each.trim() !== "")}
      error={save.error}
      busy={save.isPending}
      close={close}
      submit={() => save.mutate()}
    >
      <TextInput {...props("clientId")} />
      <PasswordInput {...props("clientSecret")} />
      <PasswordInput {...props("signingSecret")} />
    </DialogForm>
  );
}
