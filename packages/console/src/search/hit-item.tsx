import type { Hit } from "@earshot/core/search/verified";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { PlatformIcon } from "../platform-icon.tsx";
import { Said } from "../said.tsx";
import { useSession } from "../session.tsx";
import { Stars } from "../stars.tsx";
import { CoverButton, Covered } from "../wellbeing/covered.tsx";
import { isWebAddress } from "../web-link.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";

/** Something that was found: who said it to whom, when, and the words around what was asked for. It opens its conversation. */
export function HitItem({ hit, nameOf }: { hit: Hit; nameOf(id: string): string }) {
  const { say } = useWords();
  const { may } = useSession();
  const author = hit.author.name || hit.author.id;
  return (
    <li>
      <Opens hit={hit} inside={may("read")}>
        <span className="hit-head">
          <span className="hit-kind" data-kind={hit.kind}>
            {say(`search.${hit.kind}`)}
          </span>
          <strong>
            <Said text={hit.by === undefined ? author : nameOf(hit.by)} />
          </strong>
          {hit.by !== undefined && <Said text={say("search.to", { name: author })} />}
          <span className="facts">
            <PlatformIcon platform={hit.platform} /> {hit.platform}
          </span>
          {hit.rating && <Stars rating={hit.rating} />}
          {hit.status && <span>{say(`status.${hit.reply ?? hit.status}`)}</span>}
          {hit.deleted && <span>{say("search.deleted")}</span>}
          <When at={hit.at} />
        </span>
        <Covered abuse={hit.abuse} id={hit.id} bare>
          <Excerpt hit={hit} />
        </Covered>
      </Opens>
      <CoverButton abuse={hit.abuse} id={hit.id} />
    </li>
  );
}

/** The conversation, for who reads the inbox; for who only hears, the place on the platform. */
function Opens({ hit, inside, children }: { hit: Hit; inside: boolean; children: ReactNode }) {
  if (inside) {
    return (
      <Link href={`/inbox/${encodeURIComponent(hit.conversation)}`} className="hit">
        {children}
      </Link>
    );
  }
  return hit.url && isWebAddress(hit.url) ? (
    <a href={hit.url} target="_blank" rel="noopener noreferrer" className="hit">
      {children}
    </a>
  ) : (
    <div className="hit">{children}</div>
  );
}

function Excerpt({ hit: { excerpt } }: { hit: Hit }) {
  const { text, marks, before, after } = excerpt;
  let at = 0;
  const pieces = marks.map(({ start, end }) => {
    const piece = [text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>];
    at = end;
    return piece;
  });
  return (
    <span className="hit-text" dir="auto">
      {before && "… "}
      {pieces}
      {text.slice(at)}
      {after && " …"}
    </span>
  );
}
