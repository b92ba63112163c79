import type { Mutant } from "./mutant.ts";

/** Faults that somebody could make; each breaks something that the product promises, and the simulation must say so. */
export const mutants: readonly Mutant[] = [
  // A lost condition.
  {
    name: "a reply is written whatever stands there",
    file: "reply/saved-reply.ts",
    from: "    if: from.version,\n",
    to: "",
  },
  {
    name: "a conversation is written whatever stands there",
    file: "conversation/moves.ts",
    from: 'if: options.absent ? "absent" : next.version - 1,',
    to: "",
  },
  {
    name: "a reply's version stays as it is",
    file: "reply/saved-reply.ts",
    from: "version: from.version + 1 }",
    to: "version: from.version }",
  },
  {
    name: "a source is written whatever stands there",
    file: "source/change-source.ts",
    from: '    if: from === "new" ? "absent" : from.version,\n',
    to: "",
  },
  {
    name: "a promise is written whatever stands there",
    file: "task/tasks-of.ts",
    from: '    if: from === "new" ? "absent" : from.version,\n',
    to: "",
  },
  {
    name: "of two who take an account's turn both have it",
    file: "reply/pace.ts",
    from: ', if: known ? known.version : "absent" }]',
    to: " }]",
  },
  {
    name: "a claim of a conversation is written whatever stands there",
    file: "claim/saved-claim.ts",
    from: '    if: stored?.version ?? "absent",\n',
    to: "",
  },

  // Claims and leases of a send.
  {
    name: "a send is not claimed",
    file: "reply/publish.ts",
    from: "  await ctx.store.commit([savedReply(situation.conversation, reply, claimed)]);\n",
    to: "",
  },
  {
    name: "somebody else's lease is not heeded",
    file: "reply/publish.ts",
    from: "if (reply.leaseUntil && reply.leaseUntil > now.toISOString()) return undefined;",
    to: "",
  },
  {
    name: "a lease is over before the send is",
    file: "reply/publish.ts",
    from: "const LEASE_SECONDS = 90;",
    to: "const LEASE_SECONDS = 1;",
  },
  {
    name: "nobody looks again at what was being sent when its process died",
    file: "reply/publish.ts",
    from: "    dueAt: until,\n",
    to: "    dueAt: undefined as never,\n",
  },
  {
    name: "it is forgotten that an attempt may have got through",
    file: "reply/publish.ts",
    from: "    maySent: true,\n    lookups: 0,",
    to: "    maySent: false,\n    lookups: 0,",
  },
  {
    name: "what may have got through is not looked up",
    file: "reply/publish.ts",
    from: "if (reply.maySent && !(await lookedUp(ctx, where, situation, reply))) return undefined;",
    to: "",
  },
  {
    name: "one look is enough before it is sent again",
    file: "reply/publish.ts",
    from: "const LOOKUPS_BEFORE_RESEND = 2;",
    to: "const LOOKUPS_BEFORE_RESEND = 1;",
  },
  {
    name: "a message that comes twice counts as two looks",
    file: "reply/publish.ts",
    from: "if (reply.lookups > 0 && reply.dueAt !== undefined && reply.dueAt > ctx.now().toISOString()) return false;",
    to: "",
  },
  {
    name: "who slept since the claim sends all the same",
    file: "reply/publish.ts",
    from: "    if (Date.parse(reply.leaseUntil!) - ctx.now().getTime() < SEND_SECONDS * 1000) {",
    to: "    if (reply.leaseUntil === undefined) {",
  },
  {
    name: "what was found is sent again all the same",
    file: "reply/publish.ts",
    from: "      await settle(ctx, where, found);\n      return false;",
    to: "      return true;",
  },
  {
    name: "it is looked up under the customer's newest mention",
    file: "reply/publish.ts",
    from: "const mention = situation.mentions.find(({ id }) => id === reply.mention);",
    to: "const mention = situation.mention;",
  },
  {
    name: "where nobody can tell it is sent again",
    file: "reply/publish.ts",
    from: '    await toBeChecked(ctx, where, { code: "why.no-answer" });\n    return false;',
    to: "    return true;",
  },
  {
    name: "a send without an answer counts as not sent",
    file: "reply/publish.ts",
    from: 'if (trouble === "unavailable") return hold(ctx, where, backOff, trouble, message, { notSent: true });',
    to: 'if (trouble === "unavailable" || trouble === "unknown") return hold(ctx, where, backOff, "unavailable", message, { notSent: true });',
  },
  {
    name: "a reply that was withdrawn goes on",
    file: "reply/publish.ts",
    from: 'if (reply.status !== "approved" && reply.status !== "sending" && reply.status !== "unknown") return undefined;',
    to: 'if (reply.status === "published") return undefined;',
  },
  {
    name: "the receipt is written before the send",
    file: "reply/publish.ts",
    from: "    const receipt = await connector.reply(",
    to: '    await settle(ctx, where, { nativeId: reply.id, visibility: "visible" });\n    const receipt = await connector.reply(',
  },
  {
    name: "what was given back is held, and goes out later",
    file: "reply/settle.ts",
    from: "    if (!onItsWay.has(reply.status)) return undefined;\n    const dueAt",
    to: '    if (reply.status === "published" || reply.status === "withdrawn") return undefined;\n    const dueAt',
  },

  // What was approved, and nothing else.
  {
    name: "what changed since the approval is not looked at before the send",
    file: "reply/may-be-sent.ts",
    from: "if (changed.length > 0 || mention.deletedAt) {",
    to: "if (mention.deletedAt) {",
  },
  {
    name: "after the wait for its turn nothing is looked at again",
    file: "reply/publish.ts",
    from: "  return claimIfStill(ctx, where, reply);\n",
    to: "  return claim(ctx, where, situation, reply);\n",
  },
  {
    name: "the kill switch is not heeded",
    file: "reply/may-be-sent.ts",
    from: "  if (stopped) {\n",
    to: "  if (false) {\n",
  },
  {
    name: "a person's approval is not held against what they saw",
    file: "approval/approve-once.ts",
    from: "  mustBeAsSeen(situation, fingerprint);\n",
    to: "",
  },
  {
    name: "one person is enough where two are asked for",
    file: "approval/approve-once.ts",
    from: "const reply = decision.missing\n",
    to: "const reply = decision.missing === ('none' as never)\n",
  },
  {
    name: "a conversation is approved twice",
    file: "approval/open-for-approval.ts",
    from: 'if (conversation.status === "open") return;',
    to: 'if (conversation.status === "open" || conversation.status === "answered") return;',
  },
  {
    name: "another version of the article is no change",
    file: "approval/fingerprint.ts",
    from: '["mention", "draft", "account", "playbook", "knowledge", "policy"]',
    to: '["mention", "draft", "account", "playbook", "policy"]',
  },
  {
    name: "another version of the playbook is no change",
    file: "approval/fingerprint.ts",
    from: '["mention", "draft", "account", "playbook", "knowledge", "policy"]',
    to: '["mention", "draft", "account", "knowledge", "policy"]',
  },
  {
    name: "another account is no change",
    file: "approval/fingerprint.ts",
    from: '["mention", "draft", "account", "playbook", "knowledge", "policy"]',
    to: '["mention", "draft", "playbook", "knowledge", "policy"]',
  },
  {
    name: "another version of the mention is no change",
    file: "approval/fingerprint.ts",
    from: '["mention", "draft", "account", "playbook", "knowledge", "policy"]',
    to: '["draft", "account", "playbook", "knowledge", "policy"]',
  },
  {
    name: "other rules are no change",
    file: "approval/fingerprint.ts",
    from: '["mention", "draft", "account", "playbook", "knowledge", "policy"]',
    to: '["mention", "draft", "account", "playbook", "knowledge"]',
  },
  {
    name: "the draft's text goes out, not what the approver made of it",
    file: "approval/commit-approval.ts",
    from: '    status: "approved",\n    version: 1,\n    text,',
    to: '    status: "approved",\n    version: 1,\n    text: draft?.text ?? text,',
  },
  {
    name: "a new sign-in keeps the account of the one before",
    file: "source/change-source.ts",
    from: "if (secret !== undefined || settings) delete next.account; // ask again who we are",
    to: "",
  },
  {
    name: "an approval can be taken back after the send began",
    file: "approval/undo.ts",
    from: '    reply.status !== "approved" ||\n',
    to: '    reply.status === "published" ||\n',
  },

  // Ways out.
  {
    name: "what fails is not given back",
    file: "reply/settle.ts",
    from: '          : { status: "open" as const, reason },\n      }),\n      event: { what: trouble === "stale"',
    to: '          : {},\n      }),\n      event: { what: trouble === "stale"',
  },
  {
    name: "an approved reply is not among what is due",
    file: "approval/commit-approval.ts",
    from: "      at: { due: places.due(reply.dueAt!, reply.id) },\n",
    to: "",
  },
  {
    name: "what is held is not among what is due",
    file: "reply/saved-reply.ts",
    from: "at: next.dueAt ? { due: places.due(next.dueAt, next.id) } : {},",
    to: "at: {},",
  },
  {
    name: "the sweep forgets replies",
    file: "tick.ts",
    from: "    if (source) await sendToPublish(ctx, reply, source);\n",
    to: "",
  },
  {
    name: "the sweep forgets drafts",
    file: "tick.ts",
    from: 'if ((each.draftDueAt ?? "~") <= now) await askForDraft(ctx, each);',
    to: "void each;",
  },
  {
    name: "what waits for a draft is not among what is due",
    file: "conversation/moves.ts",
    from: "return [draftDueAt, snoozedUntil,",
    to: "return [snoozedUntil,",
  },
  {
    name: "no draft is asked for again once a conversation comes back",
    file: "draft/make-draft.ts",
    from: "      return nothingDue(ctx, conversation);\n",
    to: "      return;\n",
  },
  {
    name: "a deadline has no step",
    file: "mention/due-by.ts",
    from: "    ladderAt: nextStepAt(brand, { urgency: pressing.urgency, dueFrom, dueAt }),",
    to: "    ladderAt: undefined,",
  },
  {
    name: "a promise is not among what is due",
    file: "task/tasks-of.ts",
    from: "due: places.due(",
    to: "author: places.due(",
  },
  {
    name: "what the platform rejected counts as answered",
    file: "reply/settle.ts",
    from: 'const rejected = receipt.visibility === "rejected";',
    to: "const rejected = false;",
  },
  {
    name: "a reply that vanished brings nothing back",
    file: "reply/note-receipt.ts",
    from: "const comesBack =\n    bad &&",
    to: "const comesBack =\n    !bad &&",
  },
  {
    name: "a reply that was rejected and written by hand is an answer",
    file: "reply/by-hand.ts",
    from: 'return all?.filter(({ receipt }) => receipt.visibility !== "rejected");',
    to: "return all;",
  },

  // Nothing is lost.
  {
    name: "the cursor is kept before the queue has what was read",
    file: "source/collect-pages.ts",
    from: "const fresh = ours.filter((item) => seen.isNew(item));",
    to: "const fresh = ours.filter((item) => seen.isNew(item));\n    for (const item of fresh) seen.add(item);\n    await seen.save(cursor);",
  },
  {
    name: "an edit that comes late is dropped",
    file: "mention/hear-edit.ts",
    from: "if (look.length > 0) await ctx.store.commit(look);",
    to: "",
  },
  {
    name: "an older look takes the place of a newer",
    file: "mention/hear-edit.ts",
    from: "if (seenAt <= before.seenAt) {",
    to: 'if (seenAt <= "") {',
  },
  {
    name: "a push is remembered before it is queued",
    file: "source/receive-push.ts",
    from: "  const queued = await queuePushed(ctx, connector, call, source, pushed);\n",
    to: "  await ctx.store.commit([{ put: push, value: { at: ctx.now().toISOString() } }]);\n  const queued = await queuePushed(ctx, connector, call, source, pushed);\n",
  },
  {
    name: "a mention's pointer is written whatever stands there",
    file: "mention/hear-new.ts",
    from: "savedPointer(mention, { absent: true, expiresAt }),",
    to: "savedPointer(mention, { expiresAt }),",
  },
  {
    name: "a mention is counted each time it comes",
    file: "mention/intake.ts",
    from: 'if (self.hash === hash) return note(ctx, message, "known");',
    to: 'if (self.hash === hash) {\n      await ctx.store.commit([{ add: keys.counts(brand.id, message.seenAt.slice(0, 10), id), counts: { mentions: 1 } }]);\n      return note(ctx, message, "known");\n    }',
  },
  {
    name: "a reply is not counted",
    file: "reply/settle.ts",
    from: "[countedReply(brand, conversation, reply, at, { posted: true })]",
    to: "[]",
  },
  {
    name: "our own reply is taken for a mention",
    file: "mention/intake.ts",
    from: 'if (self?.what === "reply" || source?.account?.id === incoming.author.id) return note(ctx, message, "known"); // our own words',
    to: "",
  },
  {
    name: "a source's lease is not heeded and never ends",
    file: "source/health.ts",
    from: "const { leaseUntil: _, unsaid: ______, waitsUntil, pausedAt, ...rest } = withoutRefusal(source);",
    to: "const { unsaid: ______, waitsUntil, pausedAt, ...rest } = { ...withoutRefusal(source), leaseUntil: '9999' };",
  },
];
