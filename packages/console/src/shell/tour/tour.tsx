import { Button } from "@mantine/core";
import { useEffect } from "react";
import { useLocation } from "wouter";
import { useAnnounce } from "../../announce.tsx";
import { useCommands } from "../../commands.ts";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { Steps } from "./steps.tsx";
import { tourSteps } from "./tour-state.ts";
import { useTour } from "./use-tour.ts";

/** From a customer's post to our reply under it, on the playground; each step waits for what really happens. */
export function Tour({ brand, playground }: { brand: string; playground: string }) {
  const { say } = useWords();
  const { brands } = useSession();
  const [, go] = useLocation();
  const announce = useAnnounce();
  const tour = useTour(brand);
  const { next, kept, isOn, isDone } = tour;
  const named = brands.find(({ id }) => id === brand)?.name ?? brand;
  useCommands(
    isOn
      ? []
      : [
          {
            id: "tour",
            group: "look",
            label: say("tour.take"),
            run: kept?.left && kept.conversation ? tour.resume : tour.start,
          },
        ],
  );
  const now = isOn ? (next ? say(`tour.${next}`) : say("tour.done")) : undefined;
  useEffect(() => {
    if (now && kept?.conversation) announce(now);
  }, [now, kept?.conversation, announce]);

  const open = () => go(`/inbox/${encodeURIComponent(kept!.conversation!)}`);
  if (kept === undefined)
    return (
      <aside className="steps" aria-label={say("tour.title")}>
        <p>{say("tour.offer")}</p>
        <Button size="xs" fullWidth onClick={tour.start}>
          {say("tour.take")}
        </Button>
        <Button size="xs" fullWidth variant="subtle" onClick={tour.decline}>
          {say("tour.notNow")}
        </Button>
      </aside>
    );
  if (!isOn) return null;
  if (isDone)
    return (
      <aside className="steps" aria-label={say("tour.title")}>
        <p>
          <b>{say("tour.done")}</b>
        </p>
        {tour.reply?.receipt?.url && (
          <Button
            component="a"
            href={tour.reply.receipt.url}
            target="_blank"
            rel="noreferrer"
            size="xs"
            variant="default"
            fullWidth
          >
            {say("tour.look")}
          </Button>
        )}
        <Button size="xs" fullWidth onClick={tour.end}>
          {say("tour.end")}
        </Button>
      </aside>
    );
  return (
    <Steps
      title={say("tour.title")}
      steps={tourSteps.map((step) => ({
        key: step,
        label: say(`tour.${step}`),
        isDone: tourSteps.indexOf(step) < tourSteps.indexOf(next!),
      }))}
      leave={tour.leave}
    >
      <p>{say(`tour.help.${next!}`, { name: named, evidence: say("evidence") })}</p>
      {next === "post" && (
        <Button component="a" href={playground} target="_blank" rel="noreferrer" size="xs" variant="default" fullWidth>
          {say("first.playground")}
        </Button>
      )}
      {next !== "post" && !tour.isThere && (
        <Button size="xs" variant="default" fullWidth onClick={open}>
          {say("tour.openIt")}
        </Button>
      )}
    </Steps>
  );
}
