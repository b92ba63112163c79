import type { Fields, Kept } from "@earshot/core/audit/record";
import { Said } from "../said.tsx";
import { When } from "../when.tsx";
import type { LaterWord } from "../words/en/later.ts";
import { useWords } from "../words/use-words.tsx";

type Change = { path: string[]; was: Kept | undefined; is: Kept | undefined };

/** Each field that changed, with what it was and what it is. */
export function Changed({ before, after }: { before?: Fields | undefined; after?: Fields | undefined }) {
  const { sayLater, words } = useWords();
  return (
    <ul className="audit-changes">
      {changesIn(before, after).map(({ path, was, is }) => {
        const [field = "", ...inner] = path;
        const word = `auditField.${field}`;
        return (
          <li key={path.join(".")}>
            <span className="audit-field">
              {word in words ? sayLater(word as LaterWord) : <code>{field}</code>}
              {inner.length > 0 && (
                <>
                  {" "}
                  <code>{inner.join(".")}</code>
                </>
              )}
            </span>
            {before && (
              <>
                <del aria-label={sayLater("audit.before")}>
                  <Value of={was} />
                </del>
                <span aria-hidden className="flips">
                  →
                </span>
              </>
            )}
            {after && (
              <ins aria-label={sayLater("audit.after")}>
                <Value of={is} />
              </ins>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function changesIn(before: Fields = {}, after: Fields = {}, path: string[] = []): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field): Change[] => {
    const [was, is] = [before[field], after[field]];
    const here = [...path, field];
    return isFields(was) && isFields(is) && !isCut(was) && !isCut(is)
      ? changesIn(was, is, here)
      : [{ path: here, was, is }];
  });
}

const isFields = (value: Kept | undefined): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
type Cut = { begins: string; characters: number };
const isCut = (value: object): value is Cut => "begins" in value && "fingerprint" in value;

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:[\d.]+Z$/u;

function Value({ of: value }: { of: Kept | undefined }) {
  const { sayLater } = useWords();
  if (value === undefined || value === null || value === "") return <i>{sayLater("audit.none-value")}</i>;
  if (typeof value === "boolean") return sayLater(value ? "audit.yes" : "audit.no");
  if (typeof value === "string") return MOMENT.test(value) ? <When at={value} /> : <Said text={value} />;
  if (typeof value === "number") return <span data-theirs>{value}</span>;
  if (isFields(value) && isCut(value))
    return (
      <>
        <Said text={value.begins} /> {sayLater("audit.cut", { n: value.characters })}
      </>
    );
  if (Array.isArray(value) && value.every((each) => typeof each === "string"))
    return value.length > 0 ? <Said text={value.join(", ")} /> : <i>{sayLater("audit.none-value")}</i>;
  return <code>{JSON.stringify(value)}</code>;
}
