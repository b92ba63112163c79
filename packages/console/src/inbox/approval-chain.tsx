import type { ConversationView } from "@earshot/api/views";
import { ruleName } from "@earshot/core/approval/usual-rules";
import { brokenInWords } from "@earshot/core/approval/broken";
import { Alert, Button, Group, Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { useNames } from "../session.tsx";
import { When } from "../when.tsx";
import { useInWords } from "../words/use-in-words.ts";
import { useWords } from "../words/use-words.tsx";
import type { DoIt } from "./act.ts";
import type { Chain } from "./use-chain.ts";

/** Who approved first, who is asked next, and which rule asks for them; nothing where one person's approval is enough. */
export function ApprovalChain({
  view,
  chain,
  act,
  busy,
}: {
  view: ConversationView;
  chain: Chain;
  act: DoIt;
  busy: boolean;
}) {
  const { say } = useWords();
  const inWords = useInWords();
  const nameOf = useNames();
  const { first } = view.approval;
  if (!chain.asksMore && !first) return null;
  const rules = chain.rules.map((rule) => inWords(ruleName(rule))).join("; ");
  const next = chain.others.map(nameOf).join(", ");
  return (
    <section className="approval-chain" aria-label={say("chain.title")}>
      {first?.broken && (
        <Alert color="orange" p="xs" role="alert">
          {say("chain.broken", { name: nameOf(first.by) })} {inWords(brokenInWords(first.broken))}
        </Alert>
      )}
      <ol>
        <li data-done={chain.standing ? true : undefined}>
          {chain.standing ? (
            <Group gap="xs">
              <Text size="sm" span>
                {say("chain.first", { name: nameOf(chain.standing.by) })} · <When at={chain.standing.at} />
              </Text>
              {chain.isMine && (
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={busy}
                  onClick={() => act({ verb: "take-back", body: {} })}
                >
                  {say("chain.takeBack")}
                </Button>
              )}
            </Group>
          ) : (
            <Text size="sm">{say("chain.none")}</Text>
          )}
        </li>
        {chain.asksMore && (
          <li>
            <Text size="sm">
              {chain.others.length > 0 ? (
                <Said text={say("chain.next", { names: next })} />
              ) : (
                say(chain.mayDecideAlone ? "chain.alone" : "chain.nobody")
              )}
            </Text>
          </li>
        )}
      </ol>
      {rules !== "" && (
        <Text size="xs" c="dimmed">
          <Said text={say("chain.rules", { rules })} />
        </Text>
      )}
    </section>
  );
}
