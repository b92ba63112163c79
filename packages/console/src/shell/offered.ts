import { laneIds } from "@earshot/core/desk/lanes";
import { useMantineColorScheme } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { commandsFor, handlerOf, offeredCommands, type Command, type CommandGroup } from "../commands.ts";
import { askedBy, searchFor } from "../inbox/filter-address.ts";
import { shortcuts, shortcutsFor, type Shortcut, type ShortcutId } from "../shortcuts.ts";
import { useSession } from "../session.tsx";
import { useExactTimes, writeTimes } from "../use-times.ts";
import { languages, type LanguageCode } from "../words/languages.ts";
import { useWords } from "../words/use-words.tsx";
import { match } from "./match.ts";
import { innerPages, pagesFor } from "./pages.ts";

const order: CommandGroup[] = ["conversation", "go", "list", "look"];
const listKeys = new Set<string>(["next", "previous", "filter", "mark", "markAll", "laneBefore", "laneAfter"]);
/** Said otherwise, or of use by their key alone. */
const unlisted = new Set<string>(["palette", "proposal", "send", "leave"]);

/** Everything that can be done now, in the words of the interface; `go` opens a page. */
export function useOffered(go: (to: string) => void): () => Command[] {
  const { say, sayLater, choose, language } = useWords();
  const isExact = useExactTimes();
  const { brands, brand, chooseBrand, may } = useSession();
  const { setColorScheme } = useMantineColorScheme();
  const views = useQuery({
    queryKey: ["views", brand?.id],
    queryFn: () => api.views(brand!.id),
    enabled: brand !== undefined && may("read"),
    staleTime: 20_000,
  });
  return () => {
    const byKey = (shortcutsFor(may) as readonly (Shortcut & { id: ShortcutId })[])
      .filter(({ id, to }) => !to && !unlisted.has(id))
      .flatMap(({ id, word, shown }): Command[] => {
        const handler = handlerOf(id);
        if (!handler) return [];
        const group = id === "help" ? "look" : listKeys.has(id) ? "list" : "conversation";
        return [{ id, group, label: say(word), shown, run: () => handler(new KeyboardEvent("keydown")) }];
      });
    const pages = [...pagesFor(may).flatMap(({ pages }) => pages), ...innerPages.filter(({ right }) => may(right))].map(
      ({ to, word }): Command => {
        const shown = (shortcuts as readonly Shortcut[]).find((each) => each.to === to)?.shown;
        return { id: `go ${to}`, group: "go", label: say(word), ...(shown && { shown }), run: () => go(to) };
      },
    );
    const lanes = laneIds.map((lane): Command => ({
      id: `lane ${lane}`,
      group: "list",
      label: `${say("inbox")}: ${say(`lane.${lane}`)}`,
      run: () => go(`/inbox?lane=${lane}`),
    }));
    const saved = (views.data?.views ?? []).map(({ id, name, filter }): Command => ({
      id: `view ${id}`,
      group: "list",
      label: `${say("inbox")}: ${name}`,
      run: () => go(`/inbox${searchFor(askedBy(filter))}`),
    }));
    const otherBrands = brands
      .filter(({ id }) => id !== brand?.id)
      .map(({ id, name }): Command => ({
        id: `brand ${id}`,
        group: "go",
        label: `${say("brand")}: ${name}`,
        run: () => chooseBrand(id),
      }));
    const schemes = (["light", "dark", "auto"] as const).map((scheme): Command => ({
      id: `scheme ${scheme}`,
      group: "look",
      label: say(scheme === "auto" ? "likeSystem" : scheme),
      run: () => setColorScheme(scheme),
    }));
    const times: Command = {
      id: "times",
      group: "look",
      label: sayLater(isExact ? "times.relative" : "times.exact"),
      run: () => writeTimes(!isExact),
    };
    const tongues = (Object.keys(languages) as LanguageCode[])
      .filter((code) => code !== language)
      .map((code): Command => ({
        id: `language ${code}`,
        group: "look",
        label: `${say("language")}: ${languages[code].name}`,
        run: () => choose(code),
      }));
    const all = [
      ...byKey,
      ...offeredCommands(),
      ...pages,
      ...(brand && may("read") ? [...lanes, ...saved] : []),
      ...otherBrands,
      ...schemes,
      times,
      ...tongues,
    ];
    return order.flatMap((group) => all.filter((each) => each.group === group));
  };
}

/** Those that answer what was typed, the best first within each group; then what takes the words themselves. */
export function answering(commands: Command[], typed: string): Command[] {
  const query = typed.trim();
  if (query === "") return commands;
  const scored = commands
    .map((command) => ({ command, score: match(command.label, query) }))
    .filter(({ score }) => score > 0);
  const bestOf = (group: CommandGroup) =>
    Math.max(0, ...scored.filter(({ command }) => command.group === group).map(({ score }) => score));
  const found = [...order]
    .sort((a, b) => bestOf(b) - bestOf(a))
    .flatMap((group) =>
      scored
        .filter(({ command }) => command.group === group)
        .sort((a, b) => b.score - a.score)
        .map(({ command }) => command),
    );
  return [...found, ...commandsFor(query)];
}
