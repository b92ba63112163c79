import { Anchor, Text } from "@mantine/core";
import { Link } from "wouter";
import { narrowings } from "../digests/heard-address.ts";
import { Said } from "../said.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import type { NarrowedDays } from "./narrowed-in.ts";

/** Which of what was heard is listed, and the way back to all of a day. */
export function Narrowing({ narrowed }: { narrowed: NarrowedDays }) {
  const { words, language, sayLater } = useWords();
  const languageName = useLanguageName();
  const format = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  const said = narrowings.flatMap((name) => {
    const value = narrowed[name];
    if (value === undefined) return [];
    if (name === "language") return [languageName(value)];
    return [name === "tag" ? `#${value}` : (words[`${name}.${value}`] ?? value)];
  });
  const what = said.length > 0 ? said.join(" · ") : sayLater("heard.all");
  const [from, to] = [narrowed.from, narrowed.to].map((day) => format.format(new Date(day)));
  return (
    <Text mb="sm">
      <Said text={sayLater("heard.narrowed", { from, to, what })} />{" "}
      <Anchor component={Link} href="/heard" underline="always">
        {sayLater("heard.widen")}
      </Anchor>
    </Text>
  );
}
