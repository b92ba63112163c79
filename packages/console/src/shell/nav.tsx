import { Link, useLocation } from "wouter";
import { OpenAlerts } from "../alerts/open-alerts.tsx";
import { OpenTasks } from "../tasks/open-tasks.tsx";
import { useWords } from "../words/use-words.tsx";
import { useSession } from "../session.tsx";
import { pagesFor } from "./pages.ts";

/** Every page that one may open, by what it is for. */
export function Nav({ gone }: { gone(): void }) {
  const { say } = useWords();
  const { may } = useSession();
  const [path] = useLocation();
  return pagesFor(may).map(({ word, pages }) => (
    <section key={word} className="nav-group">
      <h2>{say(word)}</h2>
      <ul>
        {pages.map(({ to, word: name, Icon }) => (
          <li key={to}>
            <Link href={to} className="nav-link" aria-current={path.startsWith(to) ? "page" : undefined} onClick={gone}>
              <Icon size={16} stroke={1.75} aria-hidden />
              <span className="nav-name">{say(name)}</span>
              {to === "/tasks" && <OpenTasks />}
              {to === "/alerts" && <OpenAlerts />}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  ));
}
