import type { TellDigest } from "@earshot/core/context";
import { digestSummary } from "./digest-summary.ts";

/** A digest for a chat: its figures and what stands under each heading, without anybody's words. */
export const tellDigest: TellDigest = (brand, digest, audience, language) => {
  const { subject, period, figures, compared, sections } = digestSummary(brand, digest, audience, language);
  return {
    title: subject,
    lines: [
      period,
      ...figures.map(({ name, value, note }) => `${name}: ${value}${note ? ` (${note})` : ""}`),
      ...(compared === undefined ? [] : [compared]),
      ...sections
        .filter(({ lines }) => lines.length > 0)
        .flatMap(({ title, lines }) => ["", title, ...lines.map((line) => `• ${line}`)]),
    ],
  };
};
