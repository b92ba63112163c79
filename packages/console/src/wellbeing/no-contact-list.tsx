import type { NoContact } from "@earshot/core/wellbeing/no-contact";
import { Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { Loaded } from "../loaded.tsx";
import { AuthorList } from "../settings/author-list.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import { AllowContact, type Whom } from "./allow-contact.tsx";

const IDLE = { isPending: false, error: null };

/** Whom nobody is to write to, why and since when. */
export function NoContactList({ brand }: { brand: string }) {
  const { sayLater } = useWords();
  const [allowing, allow] = useState<Whom>();
  const list = useQuery({ queryKey: ["no-contact", brand], queryFn: () => api.noContact(brand) });
  return (
    <>
      <Loaded query={list}>
        {({ authors }) => (
          <AuthorList
            title={sayLater("contact.title")}
            help={authors.length === 0 ? sayLater("contact.none") : undefined}
            authors={authors}
            beside={({ why, at }) => (
              <Text span size="sm">
                {sayLater(`contact.is-${why}`)} · <When at={at} />
              </Text>
            )}
            end={{
              label: sayLater("contact.allow"),
              labelFor: (name) => sayLater("contact.allow-whom").replace("{name}", name),
              press: (who: NoContact) => allow(who),
            }}
            acting={IDLE}
          />
        )}
      </Loaded>
      <AllowContact brand={brand} whom={allowing} close={() => allow(undefined)} />
    </>
  );
}
