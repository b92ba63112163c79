import type { Audience, Section } from "@earshot/core/digest/audience";
import type { Digest } from "@earshot/core/digest/digest";
import { asks } from "@earshot/core/mention/ask";
import { Alert, Text, Title } from "@mantine/core";
import { lazy, Suspense, type ReactNode } from "react";
import { lengthIn } from "../coverage/length.ts";
import { Said } from "../said.tsx";
import { useNames } from "../session.tsx";
import { Skeleton } from "../skeleton.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import { Counted, type Row } from "./counted.tsx";
import { Figures } from "./figures.tsx";
import { MatterName } from "./matter-name.tsx";
import { ProofSection } from "./proof-section.tsx";
import { Quotes } from "./quotes.tsx";
import { useTrend } from "./use-trend.ts";

const VolumeChart = lazy(async () => ({ default: (await import("./volume-chart.tsx")).VolumeChart }));

/** One section of a digest; nothing where there is nothing in it. */
export function DigestSection({ section, digest, audience }: { section: Section; digest: Digest; audience: Audience }) {
  const { say, sayLater, language } = useWords();
  const languageName = useLanguageName();
  const nameOf = useNames();
  const trendOf = useTrend(digest);
  const { counts, compared, team, quality } = digest;
  const rowsOf = (numbers: Readonly<Record<string, number>>, row: (name: string) => Omit<Row, "key" | "n">): Row[] =>
    Object.entries(numbers)
      .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
      .map(([name, n]) => ({ key: name, n, ...row(name) }));
  const matterRows = (rows: readonly { matter: string; n: number }[] = []): Row[] =>
    rows.map(({ matter, n }) => ({ key: matter, n, name: <MatterName matter={matter} />, narrow: { matter } }));
  const length = (seconds: number | undefined) => (seconds === undefined ? "–" : lengthIn(language, seconds));
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const part = (n: number | undefined) => (n === undefined ? "–" : percent.format(n));

  switch (section) {
    case "figures":
      return <Figures digest={digest} audience={audience} />;
    case "days":
    case "sentiment":
      return section === "days" && digest.days.length < 2 ? null : section === "days" ? (
        <Part title={sayLater("volume")}>
          <Suspense fallback={<Skeleton shape="text" />}>
            <VolumeChart digest={digest} />
          </Suspense>
        </Part>
      ) : (
        <Counted
          title={sayLater("figure.sentiments")}
          digest={digest}
          rows={rowsOf(counts.sentiments, (sentiment) => ({
            name: say(`sentiment.${sentiment as "positive"}`),
            narrow: { sentiment },
          }))}
        />
      );
    case "themes":
      return (
        <Counted
          title={sayLater("figure.matters")}
          digest={digest}
          rows={(digest.matters ?? []).slice(0, 15).map(({ matter, n, negative, positive }) => ({
            key: matter,
            n,
            name: <MatterName matter={matter} />,
            narrow: { matter },
            note: [
              sayLater("digest.polarity", { negative, positive }),
              trendOf(n, compared?.matters.find((each) => each.matter === matter)?.n ?? 0),
            ]
              .filter(Boolean)
              .join(" · "),
          }))}
        />
      );
    case "voice": {
      const { voice } = digest;
      if (!voice) return null;
      const all = voice.rivals.reduce((sum, { n }) => sum + n, voice.own.n);
      const share = (n: number) => (all === 0 ? "" : part(n / all));
      return (
        <Counted
          title={sayLater("figure.voice")}
          digest={digest}
          rows={[
            { key: "own", n: voice.own.n, name: sayLater("digest.own"), note: share(voice.own.n) },
            ...voice.rivals.map(({ name, n }) => ({
              key: `rival ${name}`,
              n,
              name: <Said text={name} />,
              note: share(n),
            })),
          ]}
        />
      );
    }
    case "intents":
      return (
        <Counted
          title={sayLater("figure.intents")}
          digest={digest}
          rows={rowsOf(counts.intents, (intent) => ({ name: say(`intent.${intent as "praise"}`), narrow: { intent } }))}
        />
      );
    case "hashtags":
      return (
        <Counted
          title={sayLater("figure.hashtags")}
          digest={digest}
          rows={(digest.hashtags ?? []).map(({ tag, n, negative, positive }) => ({
            key: tag,
            n,
            name: <Said text={`#${tag}`} />,
            narrow: { tag },
            note: sayLater("digest.polarity", { negative, positive }),
          }))}
        />
      );
    case "languages":
      return (
        <Counted
          title={say("languages")}
          digest={digest}
          rows={rowsOf(counts.languages, (tag) => ({
            name: <Said text={languageName(tag)} />,
            narrow: { language: tag },
          }))}
        />
      );
    case "platforms":
      return (
        <Counted
          title={say("platforms")}
          digest={digest}
          rows={rowsOf(counts.platforms, (platform) => ({ name: <Said text={platform} />, narrow: { platform } }))}
        />
      );
    case "stages":
      return (
        <Counted
          title={sayLater("figure.stages")}
          digest={digest}
          rows={(digest.stages ?? [])
            .filter(({ n }) => n > 0)
            .map(({ stage, n, negative, positive }) => ({
              key: stage,
              n,
              name: sayLater(`stage.${stage}`),
              note: sayLater("digest.polarity", { negative, positive }),
            }))}
        />
      );
    case "defects":
      return <Counted title={sayLater("figure.defects")} digest={digest} rows={matterRows(digest.product?.defects)} />;
    case "wishes":
      return <Counted title={sayLater("figure.wishes")} digest={digest} rows={matterRows(digest.product?.wishes)} />;
    case "kudos":
      return (
        <Counted
          title={sayLater("figure.kudos")}
          digest={digest}
          rows={(digest.kudos ?? []).map(({ type, name, n, conversation }) => ({
            key: `${type} ${name}`,
            n,
            name: <Said text={name} />,
            note: say(`detail.${type}`),
            conversation,
          }))}
        />
      );
    case "worst":
      return <Quotes title={sayLater("worst")} quotes={digest.worst} />;
    case "best":
      return <Quotes title={sayLater("best")} quotes={digest.best} />;
    case "waiting":
      return (
        <Quotes
          title={`${sayLater("unanswered")} (${say("overdueCount", { n: digest.overdue })})`}
          quotes={digest.unanswered}
        />
      );
    case "answering":
      if (!team || (team.replies.n === 0 && team.answering.rate === undefined)) return null;
      return (
        <Part title={sayLater("digest.answering")}>
          <ul className="plain">
            {team.replies.median !== undefined && (
              <li>
                {sayLater("digest.response", { median: length(team.replies.median), p90: length(team.replies.p90) })}
              </li>
            )}
            {asks
              .filter((ask) => team.parity.by[ask].rate !== undefined)
              .map((ask) => {
                const { rate, median } = team.parity.by[ask];
                return (
                  <li key={ask}>
                    {sayLater("digest.ask", { ask: sayLater(`ask.${ask}`), part: part(rate), median: length(median) })}
                  </li>
                );
              })}
            <li>{sayLater("digest.recovery", { raised: team.recovery.raised, lowered: team.recovery.lowered })}</li>
            {team.satisfaction && team.satisfaction.asked > 0 && (
              <li>{sayLater("digest.satisfaction", team.satisfaction)}</li>
            )}
          </ul>
          {team.parity.unfair && <Alert color="orange">{sayLater("digest.unfair")}</Alert>}
        </Part>
      );
    case "stuck":
      return (
        <Counted
          title={sayLater("figure.backlog")}
          digest={digest}
          rows={(team?.backlog.by ?? []).map(({ owner, waiting, overdue }) => ({
            key: owner ?? "",
            n: waiting,
            name: owner === undefined ? sayLater("digest.nobody") : <Said text={nameOf(owner)} />,
            note: say("overdueCount", { n: overdue }),
          }))}
        />
      );
    case "gaps":
      return (
        <Counted
          title={sayLater("figure.gaps")}
          digest={digest}
          rows={(digest.gaps ?? []).map(({ language: tag, matter, count, questions }) => ({
            key: `${tag} ${matter}`,
            n: count,
            name: (
              <>
                <MatterName matter={matter} /> · <Said text={languageName(tag)} />
              </>
            ),
            note: <Said text={questions[0] ?? ""} />,
          }))}
        />
      );
    case "quality":
      return quality ? (
        <Part title={say("quality")}>
          <Text size="sm">{sayLater("digest.quality", { n: quality.shown, ...quality })}</Text>
        </Part>
      ) : null;
    case "proof":
      return digest.proof ? <ProofSection proof={digest.proof} /> : null;
  }
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Title order={3} size="h4" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
