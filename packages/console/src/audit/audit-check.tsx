import { Alert, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "../words/use-words.tsx";
import { checkAudit } from "./audit-api.ts";

/** Whether the log of the last month fits its seals. */
export function AuditCheck({ brand }: { brand: string | undefined }) {
  const { sayLater } = useWords();
  const { data } = useQuery({ queryKey: ["audit-check", brand], queryFn: () => checkAudit(brand), staleTime: 60_000 });
  if (!data) return null;
  const { broken, since, seals } = data;
  if (broken)
    return (
      <Alert color="red" role="alert" title={sayLater("audit.broken")} mb="sm">
        {sayLater(`audit.broken-${broken.what}`)} {sayLater("audit.broken-at", { n: broken.seal })}{" "}
        {broken.record && <code>{broken.record}</code>}
      </Alert>
    );
  return (
    <Text size="sm" mb="sm" className="facts">
      {since === undefined ? sayLater("audit.unsealed") : sayLater("audit.checked", { since, seals })}
    </Text>
  );
}
