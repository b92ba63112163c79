import { createElement as h, type ReactNode } from "react";
import type { Bar } from "./figures.ts";
import { cell, faint, row, table } from "./layout.ts";
import type { Speaker } from "./speaker.ts";

/** Counts as lines: name, a bar as wide as its share of the largest, number. Bars are cells, so that no image is needed. */
export function bars(lines: Bar[], { dir, number }: Speaker): ReactNode {
  const largest = Math.max(1, ...lines.map(({ n }) => n));
  const end = dir === "rtl" ? "left" : "right";
  return table(
    lines.map(({ name, n, color, note }) => {
      const percent = Math.max(1, Math.round((n / largest) * 100));
      const full = h(
        "td",
        {
          key: "full",
          width: `${percent}%`,
          style: { backgroundColor: color, height: 12, fontSize: 1, lineHeight: "12px" },
        },
        "\u00a0",
      );
      const rest =
        percent < 100
          ? h("td", { key: "rest", width: `${100 - percent}%`, style: { fontSize: 1, lineHeight: "12px" } }, "\u00a0")
          : null;
      return row(
        name,
        cell(
          h("span", { dir: "auto" }, name),
          { width: 130, padding: dir === "rtl" ? "2px 0 2px 8px" : "2px 8px 2px 0", color: faint, fontSize: 13 },
          { width: 130, className: "e-faint" },
        ),
        cell(
          [
            n === 0 ? null : h("div", { key: "bar" }, table(row("bar", full, rest))),
            ...(note
              ? [
                  h(
                    "div",
                    { key: "note", className: "e-faint", style: { fontSize: 12, lineHeight: "16px", color: faint } },
                    note,
                  ),
                ]
              : []),
          ],
          { padding: "6px 0" },
        ),
        cell(
          number(n),
          {
            width: 56,
            padding: dir === "rtl" ? "2px 8px 2px 0" : "2px 0 2px 8px",
            textAlign: end,
            fontSize: 13,
          },
          { width: 56, align: end },
        ),
      );
    }),
  );
}
