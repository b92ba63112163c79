import type { Audience } from "@earshot/core/digest/audience";
import type { Digest } from "@earshot/core/digest/digest";
import { pointsOf } from "@earshot/core/figures/trend";
import { shareOfVoice } from "@earshot/core/figures/voice";
import { Anchor, Paper, SimpleGrid, Text } from "@mantine/core";
import { Link } from "wouter";
import { lengthIn } from "../coverage/length.ts";
import { useWords } from "../words/use-words.tsx";
import { heardAddress } from "./heard-address.ts";
import { useTrend } from "./use-trend.ts";

type Figure = { name: string; value: string; note?: string; href?: string };
type Name =
  | "mentions"
  | "negative"
  | "voice"
  | "replies"
  | "median"
  | "rate"
  | "first"
  | "late"
  | "waiting"
  | "defects"
  | "wishes"
  | "kudos";

const topOf: Record<Audience, readonly Name[]> = {
  all: ["mentions", "negative", "replies", "late", "median", "waiting"],
  marketing: ["mentions", "negative", "voice", "waiting"],
  team: ["replies", "median", "rate", "first", "late", "waiting"],
  product: ["mentions", "defects", "wishes"],
  kudos: ["kudos", "mentions"],
};

/** The numbers at the top, each of those that an audience asks for first. */
export function Figures({ digest, audience }: { digest: Digest; audience: Audience }) {
  const figureOf = useFigures(digest);
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, md: 6 }}>
      {topOf[audience].map((name) => {
        const figure = figureOf(name);
        return (
          figure && (
            <Paper key={name} withBorder p="sm">
              <Text size="sm">
                {figure.href ? (
                  <Anchor component={Link} href={figure.href} underline="always" inherit>
                    {figure.name}
                  </Anchor>
                ) : (
                  figure.name
                )}
              </Text>
              <Text fz={26} fw={700}>
                {figure.value}
              </Text>
              {figure.note && <Text size="xs">{figure.note}</Text>}
            </Paper>
          )
        );
      })}
    </SimpleGrid>
  );
}

function useFigures(digest: Digest): (name: Name) => Figure | undefined {
  const { say, sayLater, language } = useWords();
  const trend = useTrend(digest);
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const { counts, compared, team, voice } = digest;
  const sum = (rows: readonly { n: number }[] = []) => numbers.format(rows.reduce((all, { n }) => all + n, 0));
  const of = (n: number, all: number): Pick<Figure, "value" | "note"> | undefined =>
    all === 0 ? undefined : { value: percents.format(n / all), note: sayLater("digest.of", { n, of: all }) };
  const places = counts.places ?? 0;
  const negative = counts.sentiments.negative ?? 0;
  const points =
    compared &&
    pointsOf(
      { n: negative, of: counts.mentions },
      { n: compared.counts.sentiments.negative ?? 0, of: compared.counts.mentions },
    );
  const makers: Record<Name, () => Figure | undefined> = {
    mentions: () => ({
      name: sayLater("mentions"),
      value: numbers.format(counts.mentions),
      note: [
        places > counts.mentions ? `${say("places")}: ${numbers.format(places)}` : "",
        trend(counts.mentions, compared?.counts.mentions),
      ]
        .filter(Boolean)
        .join(" · "),
      href: heardAddress(digest, {}),
    }),
    negative: () => ({
      name: say("sentiment.negative"),
      value: numbers.format(negative),
      note: [
        counts.mentions > 0 ? sayLater("digest.of-all", { part: percents.format(negative / counts.mentions) }) : "",
        points?.clear && points.points !== 0
          ? sayLater(points.points > 0 ? "digest.points-more" : "digest.points-fewer", {
              part: percents.format(Math.abs(points.points) / 100),
            })
          : "",
      ]
        .filter(Boolean)
        .join(" · "),
      href: heardAddress(digest, { sentiment: "negative" }),
    }),
    voice: () => {
      const part = voice && shareOfVoice(voice);
      return part === undefined ? undefined : { name: sayLater("figure.voice"), value: percents.format(part) };
    },
    replies: () => ({ name: sayLater("replies"), value: numbers.format(counts.replies) }),
    late: () => ({ name: say("late"), value: numbers.format(counts.late) }),
    median: () => {
      const median = team?.replies.median;
      return { name: sayLater("medianReply"), value: median === undefined ? "–" : lengthIn(language, median) };
    },
    rate: () => {
      const answering = team?.answering;
      const rate = answering && of(answering.answered, answering.heard - answering.waiting);
      return rate && { name: sayLater("figure.rate"), ...rate };
    },
    first: () => {
      const contact = team && of(team.firstContact.n, team.firstContact.of);
      return contact && { name: sayLater("figure.first"), ...contact };
    },
    waiting: () => ({
      name: sayLater("unanswered"),
      value: numbers.format(digest.unansweredTotal ?? digest.unanswered.length),
      note: say("overdueCount", { n: digest.overdue }),
    }),
    defects: () => ({ name: sayLater("figure.defects"), value: sum(digest.product?.defects) }),
    wishes: () => ({ name: sayLater("figure.wishes"), value: sum(digest.product?.wishes) }),
    kudos: () => ({ name: sayLater("figure.kudos"), value: sum(digest.kudos) }),
  };
  return (name) => makers[name]();
}
