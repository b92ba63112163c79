import type { ImportedPeople, ListedPerson } from "@earshot/core/team/import-people";
import { List, Text } from "@mantine/core";
import { Said } from "../../said.tsx";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";

/** Of a longer list so many are shown; all are counted. */
const MOST_SHOWN = 50;

/** What a file of people does: who comes, who becomes what, who goes. */
export function PeopleChanges({ of: { added, changed, removed, same, left } }: { of: ImportedPeople }) {
  const { sayLater } = useWords();
  return (
    <>
      <Text size="sm">{sayLater("team.fileAdded", { n: added.length })}</Text>
      <List size="sm" withPadding>
        {added.slice(0, MOST_SHOWN).map((person) => (
          <List.Item key={`${person.name} ${person.email}`}>
            <Listed of={person} />
          </List.Item>
        ))}
      </List>
      <Text size="sm">{sayLater("team.fileChanged", { n: changed.length })}</Text>
      <List size="sm" withPadding>
        {changed.slice(0, MOST_SHOWN).map(({ id, before, after }) => (
          <List.Item key={id}>
            <del>
              <Listed of={before} />
            </del>{" "}
            <span aria-hidden className="flips">
              →
            </span>{" "}
            <ins>
              <Listed of={after} />
            </ins>
          </List.Item>
        ))}
      </List>
      <Text size="sm">{sayLater("team.fileRemoved", { n: removed.length })}</Text>
      <Names of={removed} />
      <Text size="sm">{sayLater("team.fileSame", { n: same })}</Text>
      <Text size="sm">{sayLater("team.fileLeft", { n: left.length })}</Text>
      <Names of={left} />
    </>
  );
}

function Names({ of }: { of: readonly { id: string; name: string }[] }) {
  return (
    <List size="sm" withPadding>
      {of.slice(0, MOST_SHOWN).map(({ id, name }) => (
        <List.Item key={id}>
          <Said text={name} />
        </List.Item>
      ))}
    </List>
  );
}

function Listed({ of: { name, email, role, brands = {} } }: { of: ListedPerson }) {
  const { say, sayLater } = useWords();
  const { brands: known } = useSession();
  const nameOf = (id: string) => known.find((brand) => brand.id === id)?.name ?? id;
  const is = [
    ...(role ? [`${say(`role.${role}`)} (${sayLater("team.everyBrand")})`] : []),
    ...Object.entries(brands).map(([id, each]) => `${say(`role.${each}`)} (${nameOf(id)})`),
  ];
  return (
    <>
      <Said text={name} />
      {email && (
        <>
          {" "}
          <bdi>{email}</bdi>
        </>
      )}
      : <Said text={is.join(", ")} />
    </>
  );
}
