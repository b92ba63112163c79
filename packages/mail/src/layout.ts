import { createElement as h, Fragment, type CSSProperties, type ReactNode } from "react";

// Outlook lays out by Word and Gmail drops style sheets: so tables, and every style on its element.

export const ink = "#212529";
export const faint = "#495057";
export const line = "#dee2e6";

/** For mail programs that show what is dark at night and keep styles; all others show what stands on the elements, or turn that round themselves. */
const NIGHT = `@media (prefers-color-scheme: dark) {
.e-page { background-color: #141517 !important; }
.e-column { background-color: #1f2124 !important; }
.e-box { background-color: #2b2e33 !important; }
.e-ink { color: #e9ecef !important; }
.e-faint { color: #adb5bd !important; }
.e-warn { color: #ff8787 !important; }
.e-link { color: #74c0fc !important; }
.e-line { border-color: #495057 !important; }
}`;
// Short: it stands on every cell.
const font = "system-ui,Arial,sans-serif";

const tableProps = { role: "presentation", cellPadding: 0, cellSpacing: 0, border: 0, width: "100%" } as const;

export function table(rows: ReactNode, style: CSSProperties = {}, props: object = {}): ReactNode {
  return h(
    "table",
    { ...tableProps, ...props, style: { borderCollapse: "collapse", width: "100%", ...style } },
    h("tbody", null, rows),
  );
}

export function cell(
  content: ReactNode,
  style: CSSProperties = {},
  props: { className?: string; dir?: string; align?: string; width?: number } = {},
): ReactNode {
  return h(
    "td",
    {
      ...props,
      className: props.className ?? "e-ink",
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
    { className: "e-ink", style: { margin: 0, fontSize: 17, lineHeight: "24px", fontWeight: 600, color: ink } },
    title,
  );
  return row(
    title,
    cell([h("div", { key: "title", style: { paddingBottom: 8 } }, heading), h("div", { key: "content" }, content)], {
      padding: "20px 24px 0",
    }),
  );
}

/** A name that people gave, set apart from the text around it. */
export function name(text: string, key?: string): ReactNode {
  return h("bdi", { key, dir: "auto", style: { unicodeBidi: "isolate" } }, text);
}

/** A sentence with such a name in it, wherever its language puts it. */
export function withName(sentence: (mark: string) => string, text: string): ReactNode {
  const mark = "\u0000";
  const [before = "", ...after] = sentence(mark).split(mark);
  return h(Fragment, null, before, name(text), after.join(text));
}

/** A whole mail: one column, at most 640 pixels wide, readable without a style sheet. */
export function page(title: string, preview: string, rows: ReactNode[], language = "en"): ReactNode {
  const hidden = { display: "none", maxHeight: 0, overflow: "hidden", opacity: 0, lineHeight: "1px", color: "#f1f3f5" };
  const dir = /^(?:he|fa)/u.test(language) ? "rtl" : "ltr";
  // Gmail keeps neither html nor body: the column says again what language and direction it has.
  const column = { maxWidth: 640, backgroundColor: "#ffffff", borderRadius: 8 };
  return h(
    "html",
    { lang: language, dir },
    h(
      "head",
      null,
      h("meta", { httpEquiv: "Content-Type", content: "text/html; charset=UTF-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("meta", { name: "color-scheme", content: "light dark" }),
      h("meta", { name: "supported-color-schemes", content: "light dark" }),
      h("title", null, title),
      h("style", { dangerouslySetInnerHTML: { __html: NIGHT } }),
    ),
    h(
      "body",
      { className: "e-page", style: { margin: 0, padding: 0, backgroundColor: "#f1f3f5" } },
      h("div", { style: hidden }, preview),
      table(
        row(
          "page",
          h(
            "td",
            { align: "center", style: { padding: 16 } },
            table(
              rows,
              { ...column, textAlign: dir === "rtl" ? "right" : "left" },
              {
                className: "e-column",
                lang: language,
                dir,
              },
            ),
          ),
        ),
        { backgroundColor: "#f1f3f5" },
        { className: "e-page" },
      ),
    ),
  );
}
