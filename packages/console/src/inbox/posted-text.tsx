import type { Shown } from "@earshot/core/connector";

const ADDRESS = /(https?:\/\/[^\s<>"]+)/g;
/** Where a platform shortens addresses it shows so many characters after the scheme: Mastodon's and X's way. */
const SHOWN_OF_ADDRESS = 30;

/** A reply's text with its addresses as the platform draws them. */
export function PostedText({
  text,
  language,
  links,
}: {
  text: string;
  language: string | undefined;
  links: Shown["links"];
}) {
  return (
    <div dir="auto" lang={language} className="said">
      {text.split(ADDRESS).map((part, i) => {
        if (i % 2 === 0) return part;
        if (links === "text") return <bdi key={i}>{part}</bdi>;
        return (
          <bdi key={i} className="address" title={part}>
            {links === "shortened" ? shortened(part) : part}
          </bdi>
        );
      })}
    </div>
  );
}

function shortened(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, "");
  return bare.length > SHOWN_OF_ADDRESS ? `${bare.slice(0, SHOWN_OF_ADDRESS)}…` : bare;
}
