import { queueNames, queueRules, type Message, type QueueName, type Queues } from "@earshot/core/queues";

export type Waiting = {
  queue: QueueName;
  body: any;
  group?: string;
  /** Not given out before (milliseconds). */
  visible: number;
  received: number;
};

type SendOptions<Q extends QueueName> = {
  group?: string;
  dedupe?: (body: Message<Q>) => string;
  delaySeconds?: number;
};

/** Nothing here hangs on what these carry. */
const unheeded: ReadonlySet<QueueName> = new Set(["digest", "hooks"]);
const FIVE_MINUTES = 300_000;

/** The queues in memory: at least once, in any order but within a FIFO group, the same twice within five minutes once. */
export function createQueues(clock: { ms: number }) {
  let waiting: Waiting[] = [];
  const dead: Waiting[] = [];
  const known = new Map<string, number>();

  function send<Q extends QueueName>(
    queue: Q,
    bodies: Message<Q>[],
    { group, dedupe, delaySeconds = queueRules[queue].delaySeconds ?? 0 }: SendOptions<Q> = {},
  ): void {
    if (unheeded.has(queue)) return;
    for (const body of bodies) {
      if (typeof body === "object" && "pulse" in body) continue;
      const id = dedupe && `${queue}#${dedupe(body)}`;
      if (id && (known.get(id) ?? -Infinity) > clock.ms - FIVE_MINUTES) continue;
      if (id) known.set(id, clock.ms);
      const visible = clock.ms + delaySeconds * 1000;
      waiting.push({
        queue,
        body: structuredClone(body),
        ...(queueRules[queue].fifo && { group: group ?? "one" }),
        visible,
        received: 0,
      });
    }
  }

  return {
    send,
    dead,
    get waiting(): readonly Waiting[] {
      return waiting;
    },
    /** What may be given out now: of a FIFO group the first alone. */
    ready(): Waiting[] {
      const groups = new Set<string>();
      return waiting.filter((each) => {
        const { group, visible } = each;
        const first = group === undefined || !groups.has(group);
        if (group !== undefined) groups.add(group);
        return first && visible <= clock.ms;
      });
    },
    /** Given out: hidden until it is done, or its time is over. */
    taken(message: Waiting): void {
      message.received += 1;
      message.visible = clock.ms + queueRules[message.queue].visibilitySeconds * 1000;
    },
    done(message: Waiting): void {
      waiting = waiting.filter((each) => each !== message);
    },
    failed(message: Waiting): void {
      if (message.received < queueRules[message.queue].tries) {
        message.visible = clock.ms + 1000;
        return;
      }
      waiting = waiting.filter((each) => each !== message);
      dead.push(message);
    },
    /** An operator sends all dead letters again. */
    redrive(): void {
      for (const message of dead.splice(0)) waiting.push({ ...message, received: 0, visible: clock.ms });
    },
    /** The port, for a task whose every sending is a step. */
    port(step: (what: string, work: () => void) => Promise<void>): Queues {
      return {
        send: (queue, bodies, options) =>
          bodies.length === 0 || unheeded.has(queue)
            ? Promise.resolve()
            : step(`send ${queue}`, () => send(queue, bodies, options)),
        deadLetters: async () => [],
        redrive: async () => false,
        discard: async () => false,
        depths: async () => Object.fromEntries(queueNames.map((name) => [name, { waiting: 0, dead: 0 }])) as never,
      };
    },
  };
}
