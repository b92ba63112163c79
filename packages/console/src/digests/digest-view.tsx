import "./digests.css";
import { sectionsOf, type Audience } from "@earshot/core/digest/audience";
import type { Digest } from "@earshot/core/digest/digest";
import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { api } from "../api.ts";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { DigestSection } from "./digest-section.tsx";
import { MailAgain } from "./mail-again.tsx";
import { Period } from "./period.tsx";

type Props = { digest: Digest; audience: Audience; brand: string; isPreview: boolean };

/** A period for whoever reads it, in the sections that they read. */
export function DigestView({ digest, audience, brand, isPreview }: Props) {
  const { say, sayLater } = useWords();
  const { compared, kind, holidays = [] } = digest;
  return (
    <Stack component="article" className="digest">
      <Group justify="space-between">
        <Title order={2} size="h3">
          <Period digest={digest} />
        </Title>
        <Group gap="xs" className="digest-acts">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPrinter size={14} aria-hidden />}
            onClick={() => window.print()}
          >
            {sayLater("digest.print")}
          </Button>
          {!isPreview && (
            <>
              {(["csv", "json"] as const).map((format) => (
                <Button
                  key={format}
                  component="a"
                  href={api.digestFile(brand, digest.id, format)}
                  download
                  size="xs"
                  variant="default"
                  leftSection={<IconDownload size={14} aria-hidden />}
                >
                  {format === "csv" ? say("downloadCsv") : sayLater("downloadJson")}
                </Button>
              ))}
              <MailAgain brand={brand} digest={digest.id} />
            </>
          )}
        </Group>
      </Group>
      {digest.partlyRead && <Alert color="orange">{sayLater("partlyRead")}</Alert>}
      {digest.addedLater !== undefined && digest.addedLater > 0 && (
        <Text size="sm">{sayLater("addedLater", { n: digest.addedLater })}</Text>
      )}
      {digest.mailTrouble && (
        <Alert color="orange">
          <Said text={sayLater("mailTrouble", { why: digest.mailTrouble })} />
        </Alert>
      )}
      {holidays.map(({ day, name }) => (
        <Text key={day} size="sm">
          <Said text={sayLater("digest.holiday", { day, name: name || day })} />
        </Text>
      ))}
      {digest.counts.mentions === 0 && digest.counts.replies === 0 && <Text>{sayLater("digest.quiet")}</Text>}
      {sectionsOf[audience].map((section) => (
        <DigestSection key={section} section={section} digest={digest} audience={audience} />
      ))}
      {compared && (
        <Text size="sm" c="dimmed">
          {sayLater(`digest.compared-${kind}`, { n: compared.spans.length })}
        </Text>
      )}
    </Stack>
  );
}
