import { Anchor } from "@mantine/core";
import { IconExternalLink } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** A link to a page of somebody else; plain text unless the address is a web address. */
export function WebLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (!href || !isWebAddress(href)) return <>{children}</>;
  return (
    <Anchor href={href} target="_blank" rel="noopener noreferrer" inherit underline="always">
      {children}
      <IconExternalLink size="0.9em" aria-hidden style={{ verticalAlign: "-0.1em", marginInlineStart: "0.25em" }} />
    </Anchor>
  );
}

export function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === "https:" || url?.protocol === "http:";
}
