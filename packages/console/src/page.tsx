import { Title } from "@mantine/core";
import { titleTab } from "./shell/alerts/tab-title.ts";
import { useEffect, type ReactNode } from "react";

/** A page with its title, and what can be done on it beside. */
export function Page({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  useEffect(() => {
    titleTab(title);
  }, [title]);
  return (
    <div className="page">
      <div className="page-head">
        <Title order={1}>{title}</Title>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      {children}
    </div>
  );
}
