import type { Reply } from "@earshot/core/reply/reply";
import { Text } from "@mantine/core";
import { Said } from "../said.tsx";
import { useNames } from "../session.tsx";
import { When } from "../when.tsx";
import { useWords } from "../words/use-words.tsx";
import type { Word } from "../words/en.ts";

const versionsOf = ({ brand, writer, classifier }: NonNullable<Reply["policy"]>) => ({
  brand: String(brand),
  writer,
  classifier,
});

/** Who approved a reply and why that was enough: two people, an admin alone, or a policy with all that it looked at. */
export function ReplyApprovals({ reply }: { reply: Reply }) {
  const { say } = useWords();
  const nameOf = useNames();
  const { approvals = [], alone, policy } = reply;
  return (
    <>
      {approvals.length > 1 && (
        <Text size="xs" component="div">
          {say("chain.by", { names: approvals.map(({ by }) => nameOf(by)).join(", ") })}
        </Text>
      )}
      {alone && (
        <Text size="xs" component="div">
          {say("chain.decidedAlone", { name: nameOf(alone.by) })} <Said text={alone.why} />
        </Text>
      )}
      {policy && (
        <details className="policy-path">
          <summary>{say("policy.approved")}</summary>
          <Text size="xs">
            <When at={policy.at} /> · {say("policy.versions", versionsOf(policy))}
          </Text>
          <table>
            <thead>
              <tr>
                <th scope="col">{say("policy.check")}</th>
                <th scope="col">{say("policy.is")}</th>
                <th scope="col">{say("policy.asks")}</th>
              </tr>
            </thead>
            <tbody>
              {policy.checks.map(({ check, is, asks }) => (
                <tr key={check}>
                  <th scope="row">{say(`policy.check.${check}` as Word)}</th>
                  <td dir="auto">{is}</td>
                  <td dir="auto">{asks}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
