import type { Tell } from "@earshot/core/draft/draft";
import { Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { useWords } from "../words/use-words.tsx";

/** Who is told once the reply is out. */
export function Told({ tells }: { tells: readonly Tell[] }) {
  const { say } = useWords();
  if (tells.length === 0) return null;
  return (
    <div role="group" aria-label={say("toldWhenOut")}>
      <Text size="sm" fw={600}>
        {say("toldWhenOut")}
      </Text>
      <ul className="plain">
        {tells.map(({ to, name }) => (
          <li key={`${to} ${name ?? ""}`}>
            <Text span size="sm">
              <TellName to={to} name={name} />
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A role in words, or the one who is praised by their name. */
export function TellName({ to, name }: { to: Tell["to"]; name: string | undefined }) {
  const { say } = useWords();
  if (to === "praised" && name) return <Said text={say("praisedPerson", { name })} />;
  return (
    <>
      {say(`tells.${to}`)}
      {name && (
        <>
          : <Said text={name} />
        </>
      )}
    </>
  );
}
