import type { ConversationView } from "@earshot/api/views";
import { Alert, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { AllowContact } from "./allow-contact.tsx";
import { useContact } from "./use-contact.ts";

/** That nobody is to write to this conversation's author, or that they seem to ask for it. */
export function ContactNotice({ view }: { view: ConversationView }) {
  const { say, sayLater } = useWords();
  const { may } = useSession();
  const { brand, id, platform, author } = view.conversation;
  const contact = useContact(brand);
  const [allowing, allow] = useState(false);
  const { noContact, asksNoContact } = view;
  const whom = { platform, author: author.id, name: author.name };
  if (!noContact && !asksNoContact) return null;
  return (
    <Alert color="orange" p="xs" role="note">
      <Group gap="xs" justify="space-between">
        <Text size="sm" component="div" style={{ flex: "1 1 14rem" }}>
          {noContact ? (
            <Said text={say(`contact.${noContact.why}`, { name: author.name || author.id })} />
          ) : (
            sayLater("contact.proposed")
          )}
        </Text>
        {noContact
          ? may("approve") && (
              <Button size="compact-sm" variant="default" onClick={() => allow(true)}>
                {sayLater("contact.allow")}
              </Button>
            )
          : may("draft") && (
              <Button
                size="compact-sm"
                variant="default"
                loading={contact.isPending}
                onClick={() => contact.mutate({ ...whom, contact: false, conversation: id })}
              >
                {sayLater("contact.stop")}
              </Button>
            )}
      </Group>
      {contact.error && <Problem error={contact.error} />}
      <AllowContact brand={brand} whom={allowing ? whom : undefined} close={() => allow(false)} />
    </Alert>
  );
}
