import * as z from "zod";
import type { Context } from "../context.ts";
import { Conflict, Refusal } from "../errors.ts";
import { hashOf } from "../ids.ts";
import { keys } from "../keys.ts";
import { isAwake, type Endpoint } from "../outgoing-webhook/endpoint.ts";
import type { Person } from "../team/person.ts";
import { cardWordsIn } from "../words/card-words.ts";
import { fill } from "../words/fill.ts";
import { inWords } from "../words/said.ts";
import { isResponseAddress } from "./answer-at-slack.ts";
import { actOnCard } from "./act-on-card.ts";
import { makeSlackLink } from "./link-slack.ts";
import { FIELD } from "./modals.ts";
import { actOf, type Asked, type Pressed } from "./slack-card.ts";
import { slackPerson } from "./slack-person.ts";

const KEPT_MINUTES = 15;

const Id = z.string().min(1).max(300);
const Value = z.object({ brand: Id, conversation: Id, endpoint: Id, draft: z.number().int(), seen: Id });
const Who = {
  team: z.object({ id: Id, domain: z.string().max(300).default("") }),
  user: z.object({
    id: Id,
    name: z.string().max(300).optional(),
    username: z.string().max(300).optional(),
    team_id: Id.optional(),
  }),
};
const Payload = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("block_actions"),
    ...Who,
    trigger_id: z.string().max(2000).default(""),
    response_url: z.string().max(2000).optional(),
    actions: z.array(z.object({ action_id: z.string().max(300), value: z.string().max(2000).optional() })).min(1),
  }),
  z.object({
    type: z.literal("view_submission"),
    ...Who,
    view: z.object({
      callback_id: z.string().max(300),
      private_metadata: z.string().max(3000),
      state: z.object({
        values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))),
      }),
    }),
  }),
]);
type Interaction = z.infer<typeof Payload>;

/**
 * Does what somebody of the team asks for at Slack, as they would in the console: by the same verbs, with their own rights, and only if
 * all is still as the card showed it. What was taken before is not taken again.
 * @param signature of the request, by which it is known
 * @returns what Slack is to be answered; undefined: an empty answer
 */
export async function takeInteraction(ctx: Context, signature: string, input: unknown): Promise<object | undefined> {
  const { data: interaction } = Payload.safeParse(input);
  const asked = interaction && askedIn(interaction);
  if (!asked || !(await isFirst(ctx, signature))) return undefined;
  const { brand, endpoint: id } = asked.pressed;
  const endpoint = await ctx.store.get(keys.endpoint(brand, id));
  if (!endpoint || "endpoint" in endpoint || !isOf(endpoint, interaction)) return undefined;
  const { user, team } = interaction;
  const workspace = user.team_id ?? team.id;
  const person = await slackPerson(ctx, workspace, user.id);
  const language = person?.language ?? endpoint.language;
  const { words, language: known } = cardWordsIn(language);
  const say = (word: string, values = {}) => fill(words[word] ?? word, values, known);
  const answer = async (text: string) => {
    if (interaction.type === "view_submission")
      return { response_action: "errors", errors: { [FIELD]: text.slice(0, 2000) } };
    if (asked.respond !== undefined) await ctx.queues.send("hooks", [{ brand, respond: asked.respond, text }]);
    return undefined;
  };
  if (!person) {
    const name = user.username ?? user.name ?? user.id;
    const token = await makeSlackLink(ctx, { workspace, domain: team.domain, user: user.id, name });
    const link = new URL(`/slack/link?${new URLSearchParams({ token }).toString()}`, ctx.console ?? "http://localhost")
      .href;
    return answer(say("decide.link-first", { link }));
  }
  try {
    await actOnCard(asPerson(ctx, person, `${workspace}/${user.id}`), asked, { endpoint, language });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) {
      ctx.log.error("slack.failed", { brand, conversation: asked.pressed.conversation }, error);
      return answer(say("decide.busy"));
    }
    const why = inWords(error.says, { words, language: known });
    const isOld = error.code === "stale" || error.code === "taken" || error.code === "too-late";
    // What changed is told by no event where it was the rules, or an article.
    if (isOld) await ctx.queues.send("hooks", [{ brand, cards: asked.pressed.conversation }]);
    return answer(isOld ? say("decide.changed", { why }) : why);
  }
}

function askedIn(interaction: Interaction): Asked | undefined {
  if (interaction.type === "block_actions") {
    const { actions, trigger_id: trigger, response_url: respond } = interaction;
    const act = actOf(actions[0]!.action_id);
    const pressed = pressedIn(actions[0]!.value);
    if (!act || !pressed) return undefined;
    return { act, pressed, trigger, ...(respond !== undefined && isResponseAddress(respond) && { respond }) };
  }
  const { callback_id: callback, private_metadata: carried, state } = interaction.view;
  const pressed = pressedIn(carried);
  const act = actOf(callback);
  if (!pressed || (act !== "edit" && act !== "decline")) return undefined;
  return { act, pressed, text: state.values[FIELD]?.[FIELD]?.value ?? "" };
}

function pressedIn(text: string | undefined): Pressed | undefined {
  try {
    return Value.safeParse(JSON.parse(text ?? "")).data;
  } catch {
    return undefined;
  }
}

/** It was pressed where the brand has its cards. */
const isOf = (endpoint: Endpoint, { team }: Interaction): boolean =>
  endpoint.channel === "slack" && endpoint.decides !== undefined && endpoint.workspace === team.id && isAwake(endpoint);

const asPerson = (ctx: Context, person: Person, at: string): Context => ({
  ...ctx,
  actor: person,
  from: { ...ctx.from, agent: `Slack ${at}` },
});

/** A request that comes twice is taken once. */
async function isFirst(ctx: Context, signature: string): Promise<boolean> {
  const at = ctx.now();
  const expiresAt = new Date(at.getTime() + KEPT_MINUTES * 60_000);
  try {
    await ctx.store.commit([
      { put: keys.slackTaken(hashOf(signature)), value: { at: at.toISOString() }, if: "absent", expiresAt },
    ]);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}
