import { bytes, lengthOf } from "@earshot/core/draft/length";
import type { LengthUnit } from "@earshot/core/connector";
import type { Rule } from "./situation.ts";

const words: Record<LengthUnit, string> = {
  graphemes: "graphemes",
  characters: "characters",
  utf16: "UTF-16 units",
  weighted: "weighted characters",
  "emoji-bytes": "characters, an emoji by its bytes,",
  "utf8-bytes": "bytes",
};

/** The platform would refuse it, or cut it. */
export const length: Rule = ({ text, limit, mention }) => {
  const platform = titled(mention.platform);
  const over = lengthOf(text, limit) - limit.max;
  if (over > 0) {
    return [
      {
        rule: "length",
        level: "stop",
        message: `${over} ${words[limit.unit]} too long for ${platform}, which takes ${limit.max}. Shorten it.`,
      },
    ];
  }
  const overBytes = bytes(text) - (limit.maxBytes ?? Infinity);
  if (overBytes <= 0) return [];
  return [
    {
      rule: "length",
      level: "stop",
      message: `${overBytes} bytes too long for ${platform}, which takes ${limit.maxBytes}. Shorten it.`,
    },
  ];
};

function titled(platform: string): string {
  return platform
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ");
}
