import type { Spoken } from "../figures/polarity.ts";
import type { Cell } from "./csv.ts";
import type { Digest } from "./digest.ts";

/** A digest's numbers, a line each: part, name, value, and the mean of the same weekdays before where there is one. */
export function figureLines(digest: Digest): Cell[][] {
  return [
    ...volumeLines(digest),
    ...matterLines(digest),
    ...voiceLines(digest),
    ...(digest.hashtags ?? []).flatMap(({ tag, ...is }) => spokenLines("hashtags", `#${tag}`, is)),
    ...(digest.stages ?? []).flatMap(({ stage, ...is }) => spokenLines("stages", stage, is)),
    ...(digest.product?.defects ?? []).map(({ matter, n }): Cell[] => ["defects", matter, n]),
    ...(digest.product?.wishes ?? []).map(({ matter, n }): Cell[] => ["wishes", matter, n]),
    ...(digest.kudos ?? []).map(({ type, name, n }): Cell[] => ["kudos", `${type}: ${name}`, n]),
    ...(digest.gaps ?? []).map(({ language, matter, count, questions }): Cell[] => [
      "gaps",
      matter,
      count,
      undefined,
      undefined,
      undefined,
      language,
      undefined,
      undefined,
      questions.join(" / "),
    ]),
    ...teamLines(digest),
    ...Object.entries(digest.quality ?? {}).map(([name, n]): Cell[] => ["quality", name, n]),
    ...saidLines(digest),
  ];
}

/** Of a span; a number that was summed over several is shared out. */
const meanOf = ({ compared }: Digest, sum: number | undefined): number | undefined =>
  compared && Math.round(((sum ?? 0) / compared.spans.length) * 100) / 100;

function volumeLines(digest: Digest): Cell[][] {
  const { counts, compared } = digest;
  const before = compared?.counts;
  const totals = (["mentions", "edits", "deleted"] as const).map((name): Cell[] => [
    "volume",
    name,
    counts[name] ?? 0,
    meanOf(digest, before?.[name]),
  ]);
  const alone = (["places", "replies", "late"] as const).map((name): Cell[] => ["volume", name, counts[name]]);
  const groups = (["sentiments", "urgencies", "intents", "languages", "platforms"] as const).flatMap((group) => {
    const is: Record<string, number> = counts[group];
    const was: Record<string, number> = before?.[group] ?? {};
    const names = [...new Set([...Object.keys(is), ...Object.keys(was)])].toSorted();
    return names.map((name): Cell[] => [group, name, is[name] ?? 0, meanOf(digest, was[name])]);
  });
  return [...totals, ...alone, ...groups];
}

function spokenLines(part: string, name: string, is: Spoken, was?: (of: keyof Spoken) => number | undefined): Cell[][] {
  return [
    [part, name, is.n, was?.("n")],
    [part, `${name}: negative`, is.negative, was?.("negative")],
    [part, `${name}: positive`, is.positive, was?.("positive")],
  ];
}

function matterLines(digest: Digest): Cell[][] {
  return (digest.matters ?? []).flatMap(({ matter, ...is }) => {
    const was = digest.compared?.matters.find((each) => each.matter === matter);
    return spokenLines("themes", matter, is, (of) => meanOf(digest, was?.[of]));
  });
}

function voiceLines(digest: Digest): Cell[][] {
  const { voice, compared } = digest;
  if (!voice) return [];
  const rivals = voice.rivals.flatMap(({ name, ...is }) => {
    const was = compared?.voice?.rivals.find((each) => each.name === name);
    return spokenLines("share of voice", name, is, (of) => meanOf(digest, was?.[of]));
  });
  return [
    ...spokenLines("share of voice", "own", voice.own, (of) => meanOf(digest, compared?.voice?.own[of])),
    ...rivals,
  ];
}

function teamLines({ team }: Digest): Cell[][] {
  if (!team) return [];
  const { answering, parity, replies, firstContact, recovery, satisfaction, backlog } = team;
  const of = (part: string, figures: object): Cell[][] =>
    Object.entries(figures).map(([name, value]): Cell[] => [part, name, value as number]);
  return [
    ...of("answering", answering),
    ...Object.entries(parity.by).flatMap(([ask, figures]) => of(`answering ${ask}`, figures)),
    ...of("parity", { time: parity.time, rate: parity.rate }),
    ...of("replies", replies),
    ["first contact", "solved", firstContact.n],
    ["first contact", "of", firstContact.of],
    ...of("recovery", recovery),
    ...of("satisfaction", satisfaction ?? {}),
    ["backlog", "waiting", backlog.waiting],
    ["backlog", "overdue", backlog.overdue],
    ...backlog.by.flatMap(({ owner = "", waiting, overdue }): Cell[][] => [
      ["backlog", `${owner}: waiting`, waiting],
      ["backlog", `${owner}: overdue`, overdue],
    ]),
  ];
}

function saidLines({ said }: Digest): Cell[][] {
  if (!said) return [];
  return [
    ...Object.entries(said.days).map(([day, n]): Cell[] => ["said on", day, n]),
    ["said on", "earlier", said.earlier],
    ["said on", "undated", said.undated],
  ];
}
