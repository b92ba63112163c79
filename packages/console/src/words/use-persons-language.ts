import type { Person } from "@earshot/core/team/person";
import { useEffect, useRef } from "react";
import { api } from "../api.ts";
import { isChosenHere, useWords } from "./use-words.tsx";

/**
 * A person's language is kept on the server: a browser that is new to them begins with it. One that was chosen before anybody kept it is
 * kept now.
 */
export function usePersonsLanguage({ id, language: theirs }: Pick<Person, "id" | "language">): void {
  const { language, choose } = useWords();
  const settled = useRef<string>(undefined);
  useEffect(() => {
    if (settled.current === id) return; // what is chosen here later counts
    settled.current = id;
    if (!isChosenHere()) {
      if (theirs && theirs !== language) choose(theirs);
    } else if (!theirs) void api.chooseLanguage(language).catch(() => undefined);
  }, [id, theirs, language, choose]);
}
