import { auditKinds } from "@earshot/core/audit/kinds";
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = globSync("packages/core/src/**/*.ts")
  .filter((path) => !/\.(test|fixture)\.ts$|\/words\//u.test(path))
  .map((path) => ({ path: path.replace("packages/core/src/", ""), text: readFileSync(path, "utf8") }));

/** What asks for the right to decide or to manage, and yet changes nothing that is to be recorded. */
const onlyReads = new Set([
  "approval/approve-many.ts", // each goes through approve.ts
  "approval/approve.ts", // commit-approval.ts and commit-first.ts record it
  "approval/list-low-risk.ts",
  "audit/list-audit.ts",
  "import/look-over.ts",
  "helpdesk/view-helpdesk.ts",
  "privacy/list-erasures.ts",
  "outgoing-webhook/deliveries.ts",
  "outgoing-webhook/endpoint-view.ts",
  "outgoing-webhook/replay.ts", // its deliveries are on record
  "decide/as-seen.ts", // what is decided then is decided by the verbs of the console
  "team/manage-people.ts", // change-team.ts records what is done by it
  "import/take-in.ts", // the import's own record says who began it
  "import/undo-import.ts", // cancel-import.ts records it
]);

const asksToDecide = /permit(?:Everywhere)?\(ctx, (?:[\w.]+ \? )?"(?:manage|approve)"|permit\(ctx, adding/u;
const records = /\baudited(?:Key)?\(|\bhappened\(|\bchange\(ctx|\brecorded\(/u;

test("each verb that decides or manages writes what was done, or is named here as one that only reads", () => {
  const silent = files
    .filter(({ text }) => asksToDecide.test(text) && !records.test(text))
    .map(({ path }) => path)
    .filter((path) => !onlyReads.has(path));
  expect(silent).toEqual([]);
});

/** Each exported verb of these files changes what is set, so each commits a record. */
const verbs: Record<string, string[]> = {
  "brand/add-brand.ts": ["addBrand"],
  "brand/change-brand.ts": ["changeBrand"],
  "brand/muted.ts": ["mute"],
  "brand/vip.ts": ["setVip"],
  "approval/set-approvals.ts": ["setApprovals"],
  "source/connect-source.ts": ["connectSource"],
  "source/change-source.ts": ["changeSource", "removeSource"],
  "source/consent.ts": ["finishConsent"],
  "draft/playbooks.ts": ["savePlaybook", "removePlaybook"],
  "draft/edits.ts": ["settleEdit"],
  "knowledge/save-article.ts": ["saveArticle"],
  "knowledge/remove-article.ts": ["removeArticle"],
  "knowledge/import-articles.ts": ["bring"],
  "knowledge/export-articles.ts": ["exportArticles"],
  "desk/views.ts": ["addView", "changeView", "removeView"],
  "reply/stop.ts": ["setStopped"],
  "dead-letter/dead-letters.ts": ["sendAgain", "discard"],
  "hours/recount-deadlines.ts": ["recountDeadlines"],
  "replay/start-replay.ts": ["startReplay"],
  "replay/cancel-replay.ts": ["cancelReplay"],
  "replay/save-replayed.ts": ["saveReplayed"],
  "import/start-import.ts": ["startImport"],
  "import/cancel-import.ts": ["changeImport"],
  "team/invite.ts": ["invite"],
  "team/remove-person.ts": ["removePerson"],
  "team/set-away.ts": ["setAway"],
  "team/choose-language.ts": ["chooseLanguage"],
  "digest/export-digest.ts": ["takeDigest"],
  "digest/send-again.ts": ["sendDigestAgain"],
  "mention/export-mentions.ts": ["exportMentions"],
  "classification/export-corrections.ts": ["exportCorrections"],
  "state/export-state.ts": ["exportState"],
  "state/import-state.ts": ["importState"],
  "audit/export-audit.ts": ["exportAudit"],
};

test.for(Object.entries(verbs))("%s records what it does", ([path, names]) => {
  const { text } = files.find((each) => each.path === path)!;
  const bodies = text.split(/\n(?=(?:export )?(?:async )?function\*? )/u);
  for (const name of names) {
    const body = bodies.find((each) => new RegExp(`^(?:export )?async function\\*? ${name}\\b`, "u").test(each));
    expect(body, name).toMatch(/\b(?:audited|changeTeam)\(/u);
  }
});

test("each kind of record is written somewhere", () => {
  const all = files
    .filter(({ path }) => path !== "audit/kinds.ts")
    .map(({ text }) => text)
    .join("\n");
  expect(auditKinds.filter((kind) => !all.includes(`"${kind}"`))).toEqual([]);
});
