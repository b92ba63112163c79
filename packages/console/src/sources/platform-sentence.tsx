import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** A help text or a platform's rule, which connectors give in English: in the console's language, or as it came where that has no words for it. */
export function PlatformSentence({ text }: { text: string }) {
  const { words } = useWords();
  return words[text] ?? <Said text={text} />;
}
