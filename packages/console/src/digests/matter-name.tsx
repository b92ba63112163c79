import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** A matter by its name: a common one in the language, the brand's own as it is called. */
export function MatterName({ matter }: { matter: string }) {
  const { words } = useWords();
  const known = words[`matter.${matter}`];
  return known === undefined ? <Said text={matter} /> : known;
}
