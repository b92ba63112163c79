import { Button } from "@mantine/core";
import { IconHandStop, IconPlayerPlay } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

/** Stops every reply of every brand, and lets them go again. */
export function KillSwitch() {
  const { say } = useWords();
  const { stopped, mayEverywhere } = useSession();
  const client = useQueryClient();
  const announce = useAnnounce();
  const change = useMutation({
    mutationFn: api.stop,
    onSuccess: (now) => {
      announce(now.stopped ? say("stoppedAll") : say("said.done"));
      return client.invalidateQueries();
    },
  });
  if (!mayEverywhere(stopped ? "manage" : "approve")) return null;
  const Icon = stopped ? IconPlayerPlay : IconHandStop;
  return (
    <>
      {change.error && <Problem error={change.error} />}
      <Button
        className="kill-switch"
        color={stopped ? "teal" : "red"}
        variant={stopped ? "light" : "subtle"}
        size="xs"
        fullWidth
        justify="flex-start"
        loading={change.isPending}
        leftSection={<Icon size={16} stroke={1.75} aria-hidden />}
        onClick={() => {
          if (stopped || window.confirm(say("stopSure"))) change.mutate(!stopped);
        }}
      >
        {say(stopped ? "startAll" : "stopAll")}
      </Button>
    </>
  );
}
