import type { Abuse } from "@earshot/core/classification/classifier";
import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import { toggleRevealed, useRevealed } from "./revealed.ts";
import { useNoteRead } from "./use-note-read.ts";

type Props = {
  abuse: readonly Abuse[] | undefined;
  /** Under which it is shown and covered again. */
  id: string;
  /** Within something that is pressed itself: then there is no button in it. */
  bare?: boolean;
  children: ReactNode;
};

/** Hostile words stand behind what kind they are until somebody asks for them; so for eyes and for screen readers alike. */
export function Covered({ abuse, id, bare = false, children }: Props) {
  const { sayLater, language } = useWords();
  const { person } = useSession();
  const isRevealed = useRevealed(id);
  const isHostile = abuse !== undefined && abuse.length > 0;
  useNoteRead(id, isHostile && (person.showsHostile ? !bare : isRevealed));
  if (!isHostile || person.showsHostile) return children;
  const names = new Intl.ListFormat(language).format(abuse.map((kind) => sayLater(`abuse.${kind}`)));
  const button = !bare && <CoverButton abuse={abuse} id={id} />;
  return isRevealed ? (
    <>
      {children}
      {button}
    </>
  ) : (
    <span className="covered">
      <i>{sayLater("abuse.hidden").replace("{kinds}", names)}</i> {button}
    </span>
  );
}

/** Shows what is covered under this id, or covers it again; nothing where nothing is covered. */
export function CoverButton({ abuse, id }: Pick<Props, "abuse" | "id">) {
  const { sayLater } = useWords();
  const { person } = useSession();
  const isRevealed = useRevealed(id);
  if (!abuse || abuse.length === 0 || person.showsHostile) return null;
  return (
    <Button size="compact-xs" variant="default" aria-expanded={isRevealed} onClick={() => toggleRevealed(id)}>
      {sayLater(isRevealed ? "abuse.hide" : "abuse.show")}
    </Button>
  );
}
