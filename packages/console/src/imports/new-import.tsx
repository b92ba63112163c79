import type { Treat } from "@earshot/core/import/import";
import { Button, FileButton, Group, Loader, NativeSelect, Paper, Progress, Text, Title } from "@mantine/core";
import { IconUpload } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAnnounce } from "../announce.tsx";
import { ApiProblem, type DateOrder } from "../api.ts";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";
import { bringIn, lookAt } from "./bring-in.ts";
import { FileLook } from "./file-look.tsx";
import { openFile, type OpenFile } from "./open-file.ts";

const treats: Treat[] = ["recent", "silent", "work"];

/** A file is chosen, looked over, and brought in once it is clear what would become of it. */
export function NewImport({ brand }: { brand: string }) {
  const { say, sayLater } = useWords();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [file, setFile] = useState<OpenFile>();
  const [treat, setTreat] = useState<Treat>("recent");
  const [dates, setDates] = useState<DateOrder>();
  const [sent, setSent] = useState(0);
  const look = useQuery({
    queryKey: ["look", brand, file?.print, treat, dates],
    queryFn: ({ signal }) => lookAt(brand, file!, { treat, dates }, signal),
    enabled: file !== undefined,
    retry: false,
    staleTime: 60_000,
  });
  const readAgain = () => client.invalidateQueries({ queryKey: ["imports", brand] });
  const bring = useMutation({
    mutationFn: () => bringIn(brand, file!, { treat, dates }, look.data!, setSent),
    onSuccess: () => {
      announce(say("said.done"));
      setFile(undefined);
      client.removeQueries({ queryKey: ["look", brand] });
    },
    onSettled: readAgain,
  });
  const open = useMutation({
    mutationFn: openFile,
    onSuccess: (opened) => {
      setFile(opened);
      setDates(undefined);
      setSent(0);
      bring.reset();
    },
  });
  // Somebody pressed Cancel: that is no fault.
  const cancelled = bring.error instanceof ApiProblem && bring.error.code === "too-late";
  const asks = !dates && (look.data?.dates === "either" || look.data?.dates === "both");
  return (
    <Paper withBorder p="sm" component="section" aria-label={say("importFile")}>
      <Title order={2} size="h4">
        {say("importFile")}
      </Title>
      <Text size="sm" mb="xs">
        {sayLater("importHelp")}
      </Text>
      <Group gap="sm">
        <FileButton
          accept=".csv,.tsv,.txt,.json,.jsonl,text/csv,application/json"
          onChange={(chosen) => chosen && open.mutate(chosen)}
        >
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={open.isPending}
              disabled={bring.isPending}
              leftSection={<IconUpload size={16} aria-hidden />}
            >
              {say("chooseFile")}
            </Button>
          )}
        </FileButton>
        {file && <Said text={file.name} />}
      </Group>
      {open.error && <Problem error={open.error} />}
      {file && look.isFetching && (
        <Group gap="xs" mt="sm" role="status">
          <Loader size="xs" aria-hidden /> {sayLater("importLooking")}
        </Group>
      )}
      {look.error && <Problem error={look.error} />}
      {file && look.data && (
        <>
          <FileLook look={look.data} />
          <Group gap="sm" mt="md" align="flex-end">
            <NativeSelect
              label={sayLater("importTreat")}
              value={treat}
              disabled={bring.isPending}
              data={treats.map((value) => ({ value, label: sayLater(`treat.${value}`) }))}
              onChange={({ currentTarget: { value } }) => setTreat(value as Treat)}
            />
            {(asks || dates) && (
              <NativeSelect
                label={sayLater("importDates")}
                value={dates ?? ""}
                disabled={bring.isPending}
                data={[
                  { value: "", label: sayLater("pleaseChoose"), disabled: true },
                  { value: "day-first", label: sayLater("dates.day-first") },
                  { value: "month-first", label: sayLater("dates.month-first") },
                ]}
                onChange={({ currentTarget: { value } }) => setDates(value as DateOrder)}
              />
            )}
            <Button
              loading={bring.isPending}
              disabled={asks || look.isFetching || look.data.rows === look.data.bad}
              onClick={() => bring.mutate()}
            >
              {say("importNow")}
            </Button>
          </Group>
        </>
      )}
      {bring.isPending && look.data && (
        <>
          <Progress
            mt="sm"
            value={(100 * sent) / Math.max(1, look.data.rows)}
            aria-label={sayLater("importSending", { n: sent, rows: look.data.rows })}
          />
          <Text size="sm">{sayLater("importSending", { n: sent, rows: look.data.rows })}</Text>
        </>
      )}
      {bring.error && !cancelled && <Problem error={bring.error} again={() => bring.mutate()} />}
    </Paper>
  );
}
