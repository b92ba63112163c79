import type { ReactNode } from "react";

/** Where there is nothing yet: what will stand here, and what to do for it. */
export function Empty({ title, children, act }: { title: string; children?: ReactNode; act?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children && <p>{children}</p>}
      {act}
    </div>
  );
}
