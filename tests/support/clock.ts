/** A clock that stands still until a test moves it; whoever waits is woken when it gets there. */
export function createClock(start = "2026-03-02T09:00:00.000Z") {
  let time = Date.parse(start);
  let sleepers: { until: number; wake: () => void }[] = [];
  return {
    now: () => new Date(time),
    wait(ms: number): Promise<void> {
      const until = time + ms;
      return ms <= 0 ? Promise.resolve() : new Promise((wake) => sleepers.push({ until, wake }));
    },
    advance(seconds: number): void {
      time += seconds * 1000;
      const due = sleepers.filter((each) => each.until <= time);
      sleepers = sleepers.filter((each) => each.until > time);
      for (const { wake } of due) wake();
    },
    /** How many wait for it to move. */
    waiting: () => sleepers.length,
  };
}
