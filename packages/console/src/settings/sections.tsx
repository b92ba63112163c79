import { useEffect, useRef, useState, type ReactNode } from "react";
import { useWords } from "../words/use-words.tsx";
import "./sections.css";

export type Section = { id: string; title: string; body: ReactNode };

/** The parts of a long page, with links to each beside them; each has an address of its own. */
export function Sections({ sections }: { sections: readonly Section[] }) {
  const { sayLater } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [here, setHere] = useState(sections[0]?.id);
  useEffect(() => {
    const [, id] = location.hash.split("#");
    if (id) document.getElementById(id)?.scrollIntoView();
  }, []);
  useEffect(() => {
    const parts = [...(box.current?.querySelectorAll(":scope > .sections > section") ?? [])];
    const seen = new Set<Element>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) seen[isIntersecting ? "add" : "delete"](target);
        const first = parts.find((part) => seen.has(part));
        if (first) setHere(first.id);
      },
      // Where one reads: in the upper half, below what has just been left.
      { rootMargin: "-30% 0px -50% 0px" },
    );
    for (const part of parts) watch.observe(part);
    return () => watch.disconnect();
  }, [sections.length]);
  useEffect(() => {
    const link = box.current?.querySelector(":scope > nav [aria-current]");
    link?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [here]);
  return (
    <div className="sectioned" ref={box}>
      <nav aria-label={sayLater("onThisPage")}>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === here ? "location" : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="sections">
        {sections.map(({ id, body }) => (
          <section key={id} id={id} tabIndex={-1}>
            {body}
          </section>
        ))}
      </div>
    </div>
  );
}
