import type { Connector } from "../connector.ts";
import type { Context } from "../context.ts";
import { turnsOf, type Searches } from "../source/searches.ts";
import type { Source } from "../source/source.ts";
import type { Query } from "../terms/query.ts";

/** What one source asks its platform for terms. */
export type AskedOf = Pick<Source, "id" | "platform" | "name"> &
  (
    | /** Its platform is asked these, and everything once in so many collections. */
      ({ how: "searches"; turns: number; interval: number } & Searches)
    | /** All that it lists is read, and the terms looked for here. */ { how: "checked" }
    | /** All that it lists is ours, whatever the terms. */ { how: "everything" }
    | /** Its connector asks for the terms without telling how; what it finds is checked here. */ { how: "own" }
    | /** Its settings cannot be read by the connector of today. */ { how: "unknown" }
  );

export function askedOf({ connectors }: Pick<Context, "connectors">, source: Source, query: Query): AskedOf {
  const { id, platform, name } = source;
  const connector = connectors[platform];
  const of = { id, platform, name };
  if (!connector) return { ...of, how: "unknown" };
  if (connector.finds === "everything") return { ...of, how: "everything" };
  if (!connector.searches) return { ...of, how: "own" };
  const searches = searchesOf(connector, source, query);
  if (!searches) return { ...of, how: "unknown" };
  if (searches.queries.length === 0 && searches.unsaid.length === 0) return { ...of, how: "checked" };
  const unsaid = [...searches.unsaid, ...(source.unsaid ?? [])];
  return { ...of, how: "searches", ...searches, unsaid, turns: turnsOf(searches), interval: source.interval };
}

function searchesOf(connector: Connector, source: Source, query: Query): Searches | undefined {
  const settings = connector.settings.safeParse(source.settings);
  return settings.success ? connector.searches?.(query, settings.data, source.secret !== undefined) : undefined;
}
