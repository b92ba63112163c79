import type { Language } from "@earshot/core/brand/brand";
import { called } from "@earshot/core/helpdesk/called";
import { helpdeskNames, type HelpdeskName } from "@earshot/core/helpdesk/helpdesk";
import type { HelpdeskView } from "@earshot/core/helpdesk/view-helpdesk";
import { NativeSelect, NumberInput, PasswordInput, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../../dialog.tsx";
import { DialogForm } from "../../dialog-form.tsx";
import { languages } from "../../words/languages.ts";
import { useWords } from "../../words/use-words.tsx";
import { helpdeskApi } from "./helpdesk-api.ts";

type Props = { brand: string; view: HelpdeskView; opened: boolean; close(): void };

/** Where the helpdesk is and what lets us in; a secret that was given is not shown again. */
export function HelpdeskForm({ opened, close, ...rest }: Props) {
  const { sayLater } = useWords();
  const title = sayLater(rest.view.connected ? "toHelpdesk.change" : "toHelpdesk.connect");
  return (
    <Dialog opened={opened} close={close} title={title}>
      <Fields key={String(opened)} close={close} {...rest} />
    </Dialog>
  );
}

function Fields({ brand, view: { connected, push }, close }: Omit<Props, "opened">) {
  const { say, sayLater } = useWords();
  const client = useQueryClient();
  const [helpdesk, setHelpdesk] = useState<HelpdeskName>(connected?.helpdesk ?? "chatwoot");
  const [url, setUrl] = useState(connected?.url ?? "");
  const [token, setToken] = useState("");
  const [account, setAccount] = useState(connected?.account);
  const [inbox, setInbox] = useState(connected?.inbox);
  const [group, setGroup] = useState(connected?.group ?? "");
  const [pushSecret, setPushSecret] = useState("");
  const [language, setLanguage] = useState<Language>(connected?.language ?? "en");
  const save = useMutation({
    mutationFn: () =>
      helpdeskApi.connect(brand, {
        helpdesk,
        url: url.trim(),
        language,
        ...(token.trim() !== "" && { token: token.trim() }),
        ...(pushSecret.trim() !== "" && { pushSecret: pushSecret.trim() }),
        ...(helpdesk === "chatwoot" ? { account, inbox } : { group: group.trim() }),
      }),
    onSuccess: async (seen) => {
      client.setQueryData(["helpdesk", brand], seen);
      close();
      await client.invalidateQueries({ queryKey: ["helpdesk", brand] });
    },
  });
  const keeps = connected?.helpdesk === helpdesk;
  const isWhole = helpdesk === "chatwoot" ? account !== undefined && inbox !== undefined : group.trim() !== "";
  const numbered = (label: string, value: number | undefined, set: (value: number | undefined) => void) => (
    <NumberInput
      label={label}
      dir="ltr"
      min={1}
      allowDecimal={false}
      allowNegative={false}
      hideControls
      required
      value={value ?? ""}
      onChange={(next) => set(next === "" ? undefined : Number(next))}
    />
  );
  return (
    <DialogForm
      label={say("save")}
      isReady={url.trim() !== "" && isWhole && (keeps || token.trim() !== "")}
      error={save.error}
      busy={save.isPending}
      close={close}
      submit={() => save.mutate()}
    >
      <NativeSelect
        label={sayLater("toHelpdesk.kind")}
        value={helpdesk}
        data={helpdeskNames.map((value) => ({ value, label: called[value] }))}
        onChange={({ currentTarget }) => setHelpdesk(currentTarget.value as HelpdeskName)}
      />
      <TextInput
        label={sayLater("toHelpdesk.url")}
        dir="ltr"
        placeholder={helpdesk === "chatwoot" ? "https://app.chatwoot.com" : "https://help.example.com"}
        required
        data-autofocus
        value={url}
        onChange={({ currentTarget }) => setUrl(currentTarget.value)}
      />
      <PasswordInput
        label={sayLater("toHelpdesk.token")}
        description={keeps && sayLater("toHelpdesk.keeps")}
        dir="ltr"
        autoComplete="off"
        required={!keeps}
        value={token}
        onChange={({ currentTarget }) => setToken(currentTarget.value)}
      />
      {helpdesk === "chatwoot" ? (
        <>
          {numbered(sayLater("toHelpdesk.account"), account, setAccount)}
          {numbered(sayLater("toHelpdesk.inbox"), inbox, setInbox)}
        </>
      ) : (
        <TextInput
          label={sayLater("toHelpdesk.group")}
          dir="auto"
          required
          value={group}
          onChange={({ currentTarget }) => setGroup(currentTarget.value)}
        />
      )}
      <PasswordInput
        label={sayLater("toHelpdesk.pushSecret")}
        description={`${sayLater("toHelpdesk.pushHelp")} ${sayLater("toHelpdesk.pushTo")}: ${push}`}
        dir="ltr"
        autoComplete="off"
        value={pushSecret}
        onChange={({ currentTarget }) => setPushSecret(currentTarget.value)}
      />
      <NativeSelect
        label={sayLater("toHelpdesk.language")}
        value={language}
        data={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))}
        onChange={({ currentTarget }) => setLanguage(currentTarget.value as Language)}
      />
    </DialogForm>
  );
}
