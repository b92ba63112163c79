import { auditKinds } from "@earshot/core/audit/kinds";
import { audit } from "@earshot/console/words/en/audit";
import { kindGroups } from "@earshot/console/audit/kind-groups";
import { expect, test } from "vitest";

test("each kind of record has words, and no words say a kind that there is not", () => {
  const said = Object.keys(audit).filter((word) => word.startsWith("auditKind."));
  expect(said.toSorted()).toEqual(auditKinds.map((kind) => `auditKind.${kind}`).toSorted());
});

test("each kind is found in one group of the filter", () => {
  const groups = Object.values(kindGroups).map((kinds) => kinds.split(","));
  for (const kind of auditKinds) {
    const inGroups = groups.filter((names) =>
      names.some((name) => (name.endsWith(".") ? kind.startsWith(name) : kind === name)),
    );
    expect(inGroups.length, kind).toBe(1);
  }
});
