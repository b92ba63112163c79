import { approve } from "@earshot/core/approval/approve";
import { decline } from "@earshot/core/approval/decline";
import { takeBack } from "@earshot/core/approval/take-back";
import { undo } from "@earshot/core/approval/undo";
import { claimConversation } from "@earshot/core/claim/claim-conversation";
import type { Context } from "@earshot/core/context";
import { dismiss, resolve } from "@earshot/core/conversation/close";
import type { Conversation } from "@earshot/core/conversation/conversation";
import { readConversation, type ConversationView } from "@earshot/core/conversation/read-conversation";
import { reopen } from "@earshot/core/conversation/reopen";
import { snooze } from "@earshot/core/conversation/snooze";
import { transfer } from "@earshot/core/conversation/transfer";
import { undoAct } from "@earshot/core/conversation/undo-act";
import { editDraft } from "@earshot/core/draft/edit-draft";
import { savePlaybook } from "@earshot/core/draft/playbooks";
import { saveArticle } from "@earshot/core/knowledge/save-article";
import { postedByHand } from "@earshot/core/reply/post-by-hand";
import { retract } from "@earshot/core/reply/retract";
import { checkedByHand, retryReply } from "@earshot/core/reply/retry";
import { setStopped } from "@earshot/core/reply/stop";
import { changeSource } from "@earshot/core/source/change-source";
import { inWords } from "./broken.ts";
import type { Choice } from "./choice.ts";
import { mustBeKnown } from "./handle.ts";
import type { Task } from "./scheduler.ts";
import { BRAND, people, type World } from "./world.ts";

/** Longer than any request to the API takes. */
const SECONDS = 30;
const reason = "Because.";

type Act = (ctx: Context, it: Conversation, world: World, choice: Choice) => Promise<unknown>;

/** What somebody last saw of a conversation. */
const looks = new WeakMap<World, Map<string, ConversationView>>();

async function look(ctx: Context, id: string, world: World): Promise<ConversationView> {
  const view = await readConversation(world.contextFor(undefined, ctx.actor), BRAND, id);
  looks.set(world, (looks.get(world) ?? new Map()).set(id, view));
  return view;
}

const newest = ({ drafts, conversation }: ConversationView) =>
  drafts.find(({ number }) => number === conversation.draft);

const actor = ({ actor: who }: Context) => (who === "earshot" ? who : who.id);

/** Approves what is seen, or was seen a while ago, as it is or changed. */
async function approves(
  ctx: Context,
  it: Conversation,
  world: World,
  { again, edit }: { again: boolean; edit: string },
) {
  const seen = (again && looks.get(world)?.get(it.id)) || (await look(ctx, it.id, world));
  const draft = newest(seen);
  if (!draft) return;
  const text = `${draft.text}${edit}`;
  world.ledger.given.push({ person: actor(ctx), conversation: it.id, text, saw: seen.fingerprint });
  await approve(ctx, BRAND, it.id, { fingerprint: seen.fingerprint, text });
}

/** The newest reply, about to be approved once more. */
async function lastReply(ctx: Context, it: Conversation, world: World): Promise<string> {
  const reply = (await look(ctx, it.id, world)).replies.at(-1);
  if (!reply) return "none";
  world.ledger.given.push({ person: actor(ctx), conversation: it.id, text: reply.text });
  return reply.id;
}

/** What people do to a conversation. */
export const acts: [weight: number, name: string, act: Act][] = [
  [12, "approves", (ctx, it, world) => approves(ctx, it, world, { again: false, edit: "" })],
  [4, "approves, having looked before", (ctx, it, world) => approves(ctx, it, world, { again: true, edit: "" })],
  [3, "approves, changed", (ctx, it, world) => approves(ctx, it, world, { again: false, edit: " Yours." })],
  [4, "looks", (ctx, it, world) => look(ctx, it.id, world)],
  [3, "takes the approval back", async (ctx, it) => undo(ctx, BRAND, it.id, { reply: it.reply ?? "none" })],
  [1, "takes the first approval back", async (ctx, it) => takeBack(ctx, BRAND, it.id, {})],
  [2, "declines", async (ctx, it) => decline(ctx, BRAND, it.id, { reason, draft: it.draft ?? 1 })],
  [
    2,
    "edits the draft",
    async (ctx, it, _, choice) =>
      editDraft(ctx, BRAND, it.id, { text: `As edited, ${choice.below(3)}.`, draft: it.draft ?? 0 }),
  ],
  [1, "dismisses", (ctx, it) => dismiss(ctx, BRAND, it.id, { reason })],
  [1, "resolves", (ctx, it) => resolve(ctx, BRAND, it.id, { reason })],
  [2, "reopens", (ctx, it) => reopen(ctx, BRAND, it.id, { reason })],
  [1, "claims", (ctx, it, _, choice) => claimConversation(ctx, BRAND, it.id, { takeOver: choice.below(2) === 1 })],
  [1, "hands over", (ctx, it, _, choice) => transfer(ctx, BRAND, it.id, { to: people[choice.below(3)]!.id, reason })],
  [
    1,
    "lets it rest",
    (ctx, it, { clock }, choice) =>
      snooze(
        ctx,
        BRAND,
        it.id,
        choice.below(2) === 1 ? { for: "answer" } : { until: new Date(clock.ms + 900_000).toISOString() },
      ),
  ],
  [2, "undoes the last act", (ctx, it) => undoAct(ctx, BRAND, it.id, { version: it.version })],
  [2, "retries", async (ctx, it, world) => retryReply(ctx, BRAND, it.id, { reply: await lastReply(ctx, it, world) })],
  [
    2,
    "looks whether it is there",
    async (ctx, it, world) => {
      const reply = await lastReply(ctx, it, world);
      const found = world.platform.ours.some(({ key }) => key === reply) || world.platform.late.length > 0;
      return checkedByHand(ctx, BRAND, it.id, { reply, found });
    },
  ],
  [
    1,
    "deletes our reply",
    async (ctx, it, world) => {
      const { replies } = await look(ctx, it.id, world);
      return retract(ctx, BRAND, it.id, { reply: replies.at(-1)?.id ?? "none", reason });
    },
  ],
  [1, "posted by hand, as they say", async (ctx, it) => postedByHand(ctx, BRAND, it.id, { text: "By my own hand." })],
  [1, "stops sending", (ctx) => setStopped(ctx, { stopped: true })],
  [1, "lets sending go on", (ctx) => setStopped(ctx, { stopped: false })],
  [
    2,
    "changes an article",
    (ctx, _, __, choice) =>
      saveArticle(ctx, BRAND, "en", "hours", { title: "Hours", text: `We are open until ${choice.below(5)}.` }),
  ],
  [
    2,
    "changes a playbook",
    (ctx, _, __, choice) =>
      savePlaybook(ctx, BRAND, "usual", {
        language: "en",
        technique: "empathy",
        variants: [`We are sorry, says version ${choice.below(5)}.`],
      }),
  ],
  [
    1,
    "signs in anew",
    (ctx, _, { platform, source }, choice) => {
      const token = platform.signIn(choice.below(4) === 3 ? "us-too" : "us");
      return changeSource(ctx, BRAND, source().id, { secret: { token } });
    },
  ],
];

/** Somebody of the team does something. */
export async function act(world: World, [, name, does]: (typeof acts)[number], choice: Choice): Promise<void> {
  const person = people[choice.below(people.length)]!;
  const it = choice.one(world.conversations());
  if (!it) return;
  world.trace?.(`${person.name} ${name} (${it.id})`);
  let mine!: Task;
  await world.scheduler.start(
    `${person.name} ${name}`,
    (task) => ((mine = task), does(world.contextFor(task, person), structuredClone(it), world, choice)),
    {
      seconds: SECONDS,
      ended: (how, error) => {
        world.trace?.(`  ${person.name} ${name}: ${how} ${inWords(error)}`);
        mustBeKnown(world, error);
      },
    },
  );
  await world.scheduler.run(mine, [100, 100, 100, 0, 4, 9][choice.below(6)]!);
}
