import { Broken } from "./broken.ts";

/** What may happen to a step in the place of its going well. */
export type Fault = "throttled" | "conflict" | "unheard" | "lost" | "late" | "unavailable";

/** A place at which a task waits for what it asked of the world: here another may go first, or it goes wrong. */
export type Point = {
  task: Task;
  what: string;
  faults: readonly Fault[];
  /** Not before this moment (milliseconds). */
  from: number;
  go(fault?: Fault): void;
};

/** One run of a verb, as a function or a request is one. */
export type Task = {
  name: string;
  points: Point[];
  /** When its process is stopped (milliseconds), and how its clock differs from the world's. */
  endsBy: number;
  skew: number;
  /** The store's count of commits when it began or last slept: what it read since is what it knows. */
  woke: number;
  state: "works" | "done" | "failed" | "killed";
  ended(how: "done" | "failed" | "killed", error?: unknown): void;
};

/** Runs verbs of which each step is let go by whoever plays: one at a time, in any order, to any end. */
export function createScheduler(clock: { ms: number }, commits: () => number) {
  let tasks: Task[] = [];

  /** Until every task waits at a point again: all that runs between two points are promises. */
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

  function over(task: Task, how: "done" | "failed" | "killed", error?: unknown): void {
    if (task.state !== "works") return;
    task.state = how;
    task.points = [];
    tasks = tasks.filter((each) => each !== task);
    task.ended(how, error);
  }

  return {
    get tasks(): readonly Task[] {
      return tasks;
    },
    settled,
    async start(
      name: string,
      work: (task: Task) => Promise<unknown>,
      { seconds, skew = 0, ended }: { seconds: number; skew?: number; ended?: Task["ended"] },
    ): Promise<void> {
      const endsBy = clock.ms + seconds * 1000;
      const task: Task = {
        name,
        points: [],
        endsBy,
        skew,
        woke: commits(),
        state: "works",
        ended: ended ?? (() => undefined),
      };
      tasks.push(task);
      void work(task).then(
        () => over(task, "done"),
        (error: unknown) => over(task, "failed", error),
      );
      await settled();
    },
    /** Waits to be let go; `work` is done at one stroke. */
    point<T>(
      task: Task,
      what: string,
      work: (fault: Fault | undefined) => Promise<T>,
      { faults = [], from = 0 }: { faults?: readonly Fault[]; from?: number } = {},
    ): Promise<T> {
      if (task.state !== "works") return new Promise(() => undefined);
      return new Promise<T>((resolve, reject) => {
        const point: Point = {
          task,
          what,
          faults,
          from,
          go(fault) {
            task.points = task.points.filter((each) => each !== point);
            work(fault).then(resolve, reject);
          },
        };
        task.points.push(point);
      });
    },
    /** Points that may go on now. */
    ready: (task: Task): Point[] => task.points.filter(({ from }) => from <= clock.ms),
    kill(task: Task): void {
      over(task, "killed");
    },
    /** Lets this task take up to so many steps. */
    async run(task: Task, steps: number, fault?: (point: Point) => Fault | undefined): Promise<void> {
      for (let n = 0; n < steps && task.state === "works"; n++) {
        const [point] = task.points.filter(({ from }) => from <= clock.ms);
        if (!point) return;
        point.go(fault?.(point));
        await settled();
      }
    },
    /** All that can go on goes on, in order, to its end. */
    async drain(): Promise<void> {
      for (let n = 0; n < 20_000; n++) {
        const point = tasks.flatMap((task) => task.points).find(({ from }) => from <= clock.ms);
        if (!point) return;
        point.go();
        await settled();
      }
      throw new Broken("an end", "What is under way goes on without an end.");
    },
  };
}
