import type { CSSProperties } from "react";

const isolated: CSSProperties = { unicodeBidi: "isolate", overflowWrap: "anywhere" };

/** Somebody else's words or name: in their own direction, whatever the page's is. */
export function Said({ text, block = false }: { text: string; block?: boolean }) {
  if (!block) return <bdi style={isolated}>{text}</bdi>;
  return (
    <div dir="auto" style={{ ...isolated, whiteSpace: "pre-wrap" }}>
      {text}
    </div>
  );
}
