import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { api, serverNow } from "../../api.ts";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { useAlertChoice } from "./alert-choice.ts";
import { news, pressingIn, type AlertKind, type Pressing } from "./pressing.ts";
import { countOnTab } from "./tab-title.ts";
import { useWaiting } from "./use-waiting.ts";

const LANES = ["urgent", "late", "mine"] as const;
const MOST_LOOKED_AT = 40;
const MOST_APART = 3;

/** How much waits, on the tab; and what is pressing, by the browser, where the person asked for that. */
export function Alerts() {
  const waiting = useWaiting();
  const { brand, person } = useSession();
  const { kinds } = useAlertChoice(person.id);
  const urgent = waiting?.counts.urgent ?? 0;
  const mine = waiting?.counts.mine ?? 0;
  useEffect(() => countOnTab(urgent || mine, urgent > 0), [urgent, mine]);
  if (kinds.length === 0 || !brand || !waiting) return null;
  return <Teller key={brand.id} brand={brand.id} version={waiting.version} kinds={kinds} />;
}

/** One tab tells: the one that holds the lock, until it is closed. */
function Teller({ brand, version, kinds }: { brand: string; version: string; kinds: readonly AlertKind[] }) {
  const { say } = useWords();
  const { person } = useSession();
  const [, go] = useLocation();
  const holds = useRef(false);
  useEffect(() => {
    const stop = new AbortController();
    const hold = () =>
      new Promise<void>((resolve) => {
        holds.current = true;
        stop.signal.addEventListener("abort", () => resolve());
      });
    navigator.locks
      .request(`earshot.alerts.${person.id}.${brand}`, { signal: stop.signal }, hold)
      .catch(() => undefined);
    return () => {
      holds.current = false;
      stop.abort();
    };
  }, [brand, person.id]);

  const tell = (title: string, tag: string, to: string) => {
    const shown = new Notification(title, { tag, lang: document.documentElement.lang, dir: "auto", silent: true });
    shown.addEventListener("click", () => {
      window.focus();
      go(to);
      shown.close();
    });
  };
  const tellAll = (all: Pressing[]) => {
    if (all.length > MOST_APART)
      return tell(say("alerts.many", { n: all.length }), `${brand} many`, "/inbox?lane=urgent");
    for (const { kind, name, conversation } of all)
      tell(say(`alerts.${kind}`, { name }), conversation, `/inbox/${encodeURIComponent(conversation)}`);
  };
  const wanted = kinds.join();
  const latest = useRef(tellAll);
  useEffect(() => {
    latest.current = tellAll;
  });
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const lanes = await Promise.all(LANES.map((lane) => api.look(brand, { lane }, { limit: MOST_LOOKED_AT })));
      if (isOver || !holds.current) return;
      const rows = lanes.flatMap((answer) => (answer.unchanged ? [] : answer.items));
      const place = `earshot.told.${person.id}.${brand}`;
      const before = localStorage.getItem(place);
      const { tell, told } = news(
        pressingIn(rows, person.id, serverNow()),
        before ? JSON.parse(before) : undefined,
        wanted.split(",") as AlertKind[],
      );
      localStorage.setItem(place, JSON.stringify(told));
      latest.current(tell);
    };
    // Tried again with the next change.
    look().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [brand, version, person.id, wanted]);
  return null;
}
