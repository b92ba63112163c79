import { Button, Checkbox } from "@mantine/core";
import { IconLanguage } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { useShortcuts } from "../shortcuts.ts";
import { useWords } from "../words/use-words.tsx";
import { useAlwaysTranslate } from "./use-always-translate.ts";

type Props = {
  conversation: string;
  of: { mention: string } | { draft: number };
  /** The language and the text as they are: another text asks for another translation. */
  language: string;
  text: string;
};

/** A mention or a draft in the language of the one who reads, beside the original; nothing where that is its language already. */
export function Translated({ conversation, of, language, text }: Props) {
  const { say, language: mine } = useWords();
  const { brand } = useSession();
  const [always, setAlways] = useAlwaysTranslate();
  const [chosen, choose] = useState<boolean>();
  const isForeign = language.split("-")[0] !== mine.split("-")[0] && text.trim() !== "";
  const isShown = isForeign && (chosen ?? always);
  useShortcuts({ translate: () => choose(!isShown) });
  const made = useQuery({
    queryKey: ["translation", brand!.id, conversation, of, mine, text],
    queryFn: () => api.translate(brand!.id, conversation, { ...of, to: mine }),
    enabled: isShown,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (!isForeign) return null;
  return (
    <div className="translated">
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconLanguage size={14} aria-hidden />}
        aria-expanded={isShown}
        aria-keyshortcuts="T"
        loading={made.isFetching}
        onClick={() => choose(!isShown)}
      >
        {say("draft" in of ? "translate.ofDraft" : "translate")}
      </Button>
      {isShown && made.error && <Problem error={made.error} again={() => void made.refetch()} />}
      {isShown && made.data && (
        <div role="note">
          <Said text={made.data.text} block />
          <small>{say("translate.by", { by: made.data.by })}</small>
          <Checkbox
            size="xs"
            label={say("translate.always")}
            checked={always}
            onChange={({ currentTarget }) => setAlways(currentTarget.checked)}
          />
        </div>
      )}
    </div>
  );
}
