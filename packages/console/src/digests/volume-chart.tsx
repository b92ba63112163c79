import "@mantine/charts/styles.css";
import type { Sentiment } from "@earshot/core/classification/classifier";
import type { Digest } from "@earshot/core/digest/digest";
import { BarChart } from "@mantine/charts";
import { Box, Table, VisuallyHidden } from "@mantine/core";
import { useWords } from "../words/use-words.tsx";

const colors: Record<Sentiment, string> = {
  negative: "var(--chart-bad)",
  mixed: "var(--chart-mixed)",
  neutral: "var(--chart-plain)",
  positive: "var(--chart-good)",
  unscored: "var(--chart-unknown)",
};
const order: Sentiment[] = ["negative", "mixed", "neutral", "positive", "unscored"];

/** Mentions a day, by sentiment; the same numbers as a table for those who cannot see bars. */
export function VolumeChart({ digest: { days } }: { digest: Digest }) {
  const { say, sayLater, language } = useWords();
  const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "short", timeZone: "UTC" });
  const data = days.map(({ date, sentiments }) => ({ date: format.format(new Date(date)), ...sentiments }));
  const series = order.map((name) => ({ name, label: say(`sentiment.${name}`), color: colors[name] }));
  return (
    <>
      <Box dir="ltr" aria-hidden>
        <BarChart
          h={240}
          data={data}
          dataKey="date"
          type="stacked"
          series={series}
          withLegend
          barProps={{ isAnimationActive: false, maxBarSize: 72 }}
          barChartProps={{ accessibilityLayer: false }}
        />
      </Box>
      <VisuallyHidden>
        <Table>
          <Table.Caption>{sayLater("volume")}</Table.Caption>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{say("date")}</Table.Th>
              <Table.Th>{sayLater("mentions")}</Table.Th>
              {series.map(({ name, label }) => (
                <Table.Th key={name}>{label}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map((day) => (
              <Table.Tr key={day.date}>
                <Table.Td>{day.date}</Table.Td>
                <Table.Td>{day.mentions}</Table.Td>
                {order.map((name) => (
                  <Table.Td key={name}>{day.sentiments[name] ?? 0}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </VisuallyHidden>
    </>
  );
}
