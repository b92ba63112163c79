import { commonMatters } from "@earshot/core/classification/reading";
import { sentiments, urgencies } from "@earshot/core/classification/classifier";
import { statuses } from "@earshot/core/conversation/conversation";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { useMatterName } from "../reading/use-matter-name.ts";
import { useSession } from "../session.tsx";
import { useLanguageName } from "../words/use-language-name.ts";
import { useWords } from "../words/use-words.tsx";
import type { Word } from "../words/en.ts";
import type { Field } from "./filter-address.ts";

const languages = ["en", "he", "fa", "hu", "zh-Hant", "lt"];
const ratings = ["1", "2", "3", "4", "5"];

/** How the team works: of no concern to who only hears. */
const ofTheInbox: ReadonlySet<Field> = new Set(["owner", "status"]);

/** A field's value in words. */
export function useFilterNames(): (field: Field, value: string) => string {
  const { say, language } = useWords();
  const { person, brand, may } = useSession();
  const matterName = useMatterName();
  const languageName = useLanguageName();
  const team = useQuery({ queryKey: ["team"], queryFn: api.team, staleTime: 60_000, enabled: may("read") });
  const sources = useQuery({
    queryKey: ["sources", brand!.id],
    queryFn: () => api.sources(brand!.id),
    staleTime: 60_000,
    enabled: may("read"),
  });
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeZone: "UTC" });
  return (field, value) => {
    if (field === "language") return languageName(value);
    if (field === "matter") return matterName(value);
    if (field === "owner") {
      if (value === "me" || value === person.id) return say("filters.me");
      if (value === "nobody") return say("filters.nobody");
      return team.data?.people.find(({ id }) => id === value)?.name ?? value;
    }
    if (field === "source") return sources.data?.sources.find(({ id }) => id === value)?.name ?? value;
    if (field === "rating") return say("rating", { value, of: 5 });
    if ((field === "from" || field === "to") && /^\d{4}-\d\d-\d\d$/.test(value)) return date.format(new Date(value));
    if (field === "urgency" || field === "sentiment" || field === "status") return say(`${field}.${value}` as Word);
    return value;
  };
}

/** What can be chosen of each field, those that people reach for most first. */
export function useFilterChoices(): { field: Field; values: readonly string[] }[] {
  const { brand, may } = useSession();
  const team = useQuery({ queryKey: ["team"], queryFn: api.team, staleTime: 60_000, enabled: may("read") });
  const { data } = useQuery({
    queryKey: ["sources", brand!.id],
    queryFn: () => api.sources(brand!.id),
    staleTime: 60_000,
    enabled: may("read"),
  });
  const sources = data?.sources ?? [];
  const choices: { field: Field; values: readonly string[] }[] = [
    { field: "owner", values: ["me", "nobody", ...(team.data?.people.map(({ id }) => id) ?? [])] },
    { field: "urgency", values: urgencies },
    { field: "language", values: languages },
    { field: "platform", values: [...new Set(sources.map(({ platform }) => platform))] },
    { field: "source", values: sources.map(({ id }) => id) },
    { field: "sentiment", values: sentiments },
    { field: "matter", values: [...(brand!.matters ?? []).map(({ name }) => name), ...commonMatters] },
    { field: "rating", values: ratings },
    { field: "status", values: statuses },
  ];
  return may("read") ? choices : choices.filter(({ field }) => !ofTheInbox.has(field));
}
