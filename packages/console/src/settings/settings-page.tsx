import { Button, Stack, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { Page } from "../page.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { BrandForm } from "./brand-form.tsx";
import { KillSwitches } from "./kill-switches.tsx";
import { MutedAuthors } from "./muted-authors.tsx";
import { NewBrand } from "./new-brand.tsx";
import { Team } from "./team.tsx";

export function SettingsPage() {
  const { say } = useWords();
  const { brand, may } = useSession();
  const [adding, add] = useDisclosure(false);
  const addButton = may("admin") && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add.open}>
      {say("newBrand")}
    </Button>
  );
  return (
    <Page title={say("settings")} actions={addButton}>
      <Stack gap="xl">
        {brand ? (
          <>
            <BrandForm key={brand.id} brand={brand} />
            <KillSwitches brand={brand} />
            <MutedAuthors brand={brand} />
          </>
        ) : (
          <Text>{say("noBrands")}</Text>
        )}
        <Team />
      </Stack>
      <NewBrand opened={adding} close={add.close} />
    </Page>
  );
}
