import { createElement as h, type CSSProperties, type ReactNode } from "react";

// Outlook lays out by Word and Gmail drops style sheets: so tables, and every style on its element.

export const ink = "#212529";
export const faint = "#495057";
export const line = "#dee2e6";
const font = "-apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif";

const tableProps = { role: "presentation", cellPadding: 0, cellSpacing: 0, border: 0, width: "100%" } as const;

export function table(rows: ReactNode, style: CSSProperties = {}): ReactNode {
  return h(
    "table",
    { ...tableProps, style: { borderCollapse: "collapse", width: "100%", ...style } },
    h("tbody", null, rows),
  );
}

export function cell(content: ReactNode, style: CSSProperties = {}, props: object = {}): ReactNode {
  return h(
    "td",
    {
      ...props,
      style: { fontFamily: font, fontSize: 14, lineHeight: "21px", color: ink, verticalAlign: "top", ...style },
    },
    content,
  );
}

export function row(key: string | number, ...cells: ReactNode[]): ReactNode {
  return h("tr", { key }, ...cells);
}

export function section(title: string, content: ReactNode): ReactNode {
  const heading = h(
    "h2",
    { style: { margin: 0, fontSize: 17, lineHeight: "24px", fontWeight: 600, color: ink } },
    title,
  );
  return row(
    title,
    cell([h("div", { key: "title", style: { paddingBottom: 8 } }, heading), h("div", { key: "content" }, content)], {
      padding: "20px 24px 0",
    }),
  );
}

/** A whole mail: one column, at most 640 pixels wide, readable without a style sheet. */
export function page(title: string, preview: string, rows: ReactNode[]): ReactNode {
  const hidden = { display: "none", maxHeight: 0, overflow: "hidden", opacity: 0, lineHeight: "1px", color: "#f1f3f5" };
  return h(
    "html",
    { lang: "en", dir: "ltr" },
    h(
      "head",
      null,
      h("meta", { httpEquiv: "Content-Type", content: "text/html; charset=UTF-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", null, title),
    ),
    h(
      "body",
      { style: { margin: 0, padding: 0, backgroundColor: "#f1f3f5" } },
      h("div", { style: hidden }, preview),
      table(
        row(
          "page",
          h(
            "td",
            { align: "center", style: { padding: 16 } },
            table(rows, { maxWidth: 640, backgroundColor: "#ffffff", borderRadius: 8, textAlign: "left" }),
          ),
        ),
        { backgroundColor: "#f1f3f5" },
      ),
    ),
  );
}
