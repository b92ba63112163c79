import { Text } from "@mantine/core";
import { Dialog } from "../dialog.tsx";
import { useSession } from "../session.tsx";
import { shortcutsFor } from "../shortcuts.ts";
import { useWords } from "../words/use-words.tsx";
import { Keys } from "./keys.tsx";

/** The shortcuts of what one may do, from the list that binds them. */
export function Help({ close }: { close(): void }) {
  const { say } = useWords();
  const { may } = useSession();
  const all = shortcutsFor(may);
  const groups = [
    { word: "keysWork", keys: all.filter(({ to }) => !to) },
    { word: "command.go", keys: all.filter(({ to }) => to) },
  ] as const;
  return (
    <Dialog opened size="xl" close={close} title={say("shortcuts")}>
      <div className="sheet">
        {groups.map(({ word, keys }) => (
          <section key={word}>
            <h3>{say(word)}</h3>
            <dl>
              {keys.map(({ id, shown, word: name }) => (
                <div key={id}>
                  <dt>{say(name)}</dt>
                  <dd>
                    <Keys shown={shown} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Text size="sm" c="dimmed" mt="sm">
        {say("keysHelp")}
      </Text>
    </Dialog>
  );
}
