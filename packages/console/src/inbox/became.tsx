import { Said } from "../said.tsx";
import { differencesBetween } from "./differences.ts";

/** What became of a text, word by word; the earlier one alone where they cannot be compared. */
export function Became({ earlier, later, language }: { earlier: string; later: string; language: string }) {
  const pieces = differencesBetween(earlier, later);
  if (!pieces) return <Said text={earlier} block />;
  return (
    <div dir="auto" lang={language} className="said">
      {pieces.map(({ text, is }, i) => {
        if (is === "same") return <span key={i}>{text}</span>;
        return is === "added" ? <ins key={i}>{text}</ins> : <del key={i}>{text}</del>;
      })}
    </div>
  );
}
