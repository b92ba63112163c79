import type { Alert } from "@earshot/core/alert/alert";
import { saidOf } from "@earshot/core/alert/said-of";
import type { Incident } from "@earshot/core/incident/incident";
import { useCallback } from "react";
import { useMatterName } from "../reading/use-matter-name.ts";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";

/** What an alert says, in the console's language; nothing until its words are there. */
export function useAlertWords(): (alert: Pick<Alert, "kind" | "of" | "about">) => string {
  const { words } = useWords();
  const inTheirWords = useInWords();
  const matterName = useMatterName();
  return useCallback(
    ({ kind, of, about }) => {
      const { matter } = about;
      const said = saidOf({ kind, of, about: matter === undefined ? about : { ...about, matter: matterName(matter) } });
      return said.code in words ? inTheirWords(said) : "";
    },
    [inTheirWords, matterName, words],
  );
}

/** What an incident is called. */
export function useIncidentName(): (incident: Pick<Incident, "name" | "matter" | "platform">) => string {
  const { sayLater } = useWords();
  const matterName = useMatterName();
  return ({ name, matter, platform }) => {
    const of = [matter === undefined ? undefined : matterName(matter), platform].filter((each) => each !== undefined);
    return name ?? (of.length > 0 ? `${sayLater("incident.wave")} (${of.join(", ")})` : sayLater("incident.wave"));
  };
}
