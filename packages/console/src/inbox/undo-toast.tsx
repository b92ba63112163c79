import { Affix, Button, Group, Paper, Stack, Text } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { serverNow } from "../api.ts";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useShortcuts } from "../shortcuts.ts";
import { useNow } from "../use-now.ts";
import { useWords } from "../words/use-words.tsx";

/** Something that was done and can be taken back for a while. */
export type Undoable = {
  /** One offer of a key takes the place of the one before, for example `approve <conversation>`. */
  key: string;
  /** What was done, in the reader's language. */
  said: string;
  /** Until when, in milliseconds by the server's clock. */
  until: number;
  undo(): Promise<unknown>;
};

type Undo = {
  offer(what: Undoable): void;
  withdraw(key: string): void;
  /** What can be taken back, the newest last. */
  offered: readonly Undoable[];
};

const UndoContext = createContext<Undo>({ offer: () => {}, withdraw: () => {}, offered: [] });
const MOST = 4;

/** Offers a way back at the foot of every page, wherever the person goes meanwhile; U takes the newest. */
export function UndoToasts({ children }: { children: ReactNode }) {
  const { say } = useWords();
  const [offered, setOffered] = useState<readonly Undoable[]>([]);
  const withdraw = useCallback(
    (key: string) =>
      setOffered((all) => (all.some((each) => each.key === key) ? all.filter((each) => each.key !== key) : all)),
    [],
  );
  const offer = useCallback(
    (what: Undoable) =>
      setOffered((all) =>
        [...all.filter(({ key, until }) => key !== what.key && until > serverNow()), what].slice(-MOST),
      ),
    [],
  );
  const undo = useMemo(() => ({ offer, withdraw, offered }), [offer, withdraw, offered]);
  return (
    <UndoContext.Provider value={undo}>
      {children}
      {offered.length > 0 && (
        <Affix position={{ bottom: 16 }} style={{ insetInline: 16, pointerEvents: "none" }} zIndex={150}>
          <Stack gap={6} align="center" role="region" aria-label={say("undo")}>
            {offered.map((each, n) => (
              <Toast key={each.key} what={each} isNewest={n === offered.length - 1} gone={withdraw} />
            ))}
          </Stack>
        </Affix>
      )}
    </UndoContext.Provider>
  );
}

export function useUndo(): Undo {
  return useContext(UndoContext);
}

function Toast({ what, isNewest, gone }: { what: Undoable; isNewest: boolean; gone(key: string): void }) {
  const { say } = useWords();
  const now = useNow(250);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();
  const left = Math.ceil((what.until - now) / 1000);
  const take = () => {
    if (busy) return;
    setBusy(true);
    what.undo().then(
      () => gone(what.key),
      (problem: unknown) => {
        setBusy(false);
        setError(problem);
      },
    );
  };
  useShortcuts(isNewest ? { undo: take } : {});
  const isOver = left <= 0 && !busy && error === undefined;
  useEffect(() => {
    if (isOver) gone(what.key);
  }, [isOver, gone, what.key]);
  if (isOver) return null;
  return (
    <Paper withBorder shadow="md" px="sm" py={6} maw={480} style={{ pointerEvents: "auto" }} data-undo={what.key}>
      <Group gap="sm" justify="space-between" wrap="nowrap">
        <Text size="sm">
          <Said text={what.said} />
        </Text>
        <Group gap="xs" wrap="nowrap">
          {left > 0 && (
            <Text span size="sm" role="timer" c="dimmed">
              {say("secondsLeft", { n: left })}
            </Text>
          )}
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            leftSection={<IconArrowBackUp size={14} className="flips" aria-hidden />}
            onClick={take}
          >
            {say("undo")}
          </Button>
        </Group>
      </Group>
      {error !== undefined && <Problem error={error} />}
    </Paper>
  );
}
