import type { Context } from "@earshot/core/context";
import { makeDraft } from "@earshot/core/draft/make-draft";
import { doFollowUp } from "@earshot/core/follow-up/do-follow-up";
import { climb } from "@earshot/core/ladder/climb";
import { intake } from "@earshot/core/mention/intake";
import { mindPromise } from "@earshot/core/promise/mind-promise";
import { messages } from "@earshot/core/queues";
import { publish } from "@earshot/core/reply/publish";
import { collect } from "@earshot/core/source/collect";
import { takeChanges } from "@earshot/core/source/take-changes";
import { Conflict, ConnectorError, Refusal } from "@earshot/core/errors";
import { Broken, Injected, inWords } from "./broken.ts";
import type { Waiting } from "./queue.ts";
import type { Task } from "./scheduler.ts";
import type { World } from "./world.ts";

/** No function of ours works longer on one message. */
const SECONDS = 60;

/** What the functions do with a message of their queue. */
function handle(ctx: Context, { queue, body }: Waiting): Promise<unknown> {
  const message = messages[queue].parse(body) as any;
  if (queue === "collect") return message.deleted || message.again ? takeChanges(ctx, message) : collect(ctx, message);
  if (queue === "intake") return intake(ctx, message);
  if (queue === "draft") return makeDraft(ctx, message);
  if (queue === "publish") return publish(ctx, message);
  if ("promise" in message) return mindPromise(ctx, message);
  return "climb" in message ? climb(ctx, message) : doFollowUp(ctx, message);
}

/** Gives a message to its function; `copy`: once more, whatever became or becomes of it. */
export async function deliver(world: World, message: Waiting, { copy = false, skew = 0 } = {}): Promise<Task> {
  const { queues, scheduler } = world;
  if (!copy) queues.taken(message);
  let task!: Task;
  await scheduler.start(
    `${message.queue}${copy ? " (copy)" : ""}`,
    (mine) => ((task = mine), handle(world.contextFor(mine), message)),
    {
      seconds: SECONDS,
      skew,
      ended: (how, error) => {
        world.trace?.(`  ${message.queue} is ${how} ${inWords(error)}`);
        mustBeKnown(world, error);
        if (copy) return;
        if (how === "done") queues.done(message);
        if (how === "failed") queues.failed(message);
      },
    },
  );
  return task;
}

/** What fails by no fault of the world's is a fault of the product's. */
export function mustBeKnown(world: World, error: unknown): void {
  if (error === undefined || error instanceof Injected || error instanceof Conflict) return;
  if (error instanceof ConnectorError || error instanceof Refusal) return;
  if (error instanceof Broken) return world.breaks(error);
  world.breaks(new Broken("nothing breaks", error instanceof Error ? (error.stack ?? error.message) : inWords(error)));
}
