import { parseArgs } from "node:util";
import { mutants } from "../mutants/list.ts";
import { judge } from "../mutants/judge.ts";
import { search } from "./search.ts";

const { values } = parseArgs({
  options: {
    schedules: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
    mutants: { type: "boolean", default: false },
    only: { type: "string" },
  },
});

const count = Number(values.schedules);
const seed = Number(values.seed);

if (values.mutants) {
  const chosen = mutants.filter(({ name }) => values.only === undefined || name.includes(values.only));
  const survived = await judge(chosen, { count, seed });
  if (survived > 0) process.exitCode = 1;
} else {
  const began = Date.now();
  const { played, counts, broken } = await search({ count, seed });
  for (const line of broken?.story ?? []) console.log(line);
  if (broken) {
    console.log(`\nBROKEN: ${broken.how}\nThe schedule: [${broken.schedule.join(", ")}]`);
    process.exitCode = 1;
  } else
    for (const [event, n] of [...counts].toSorted(([, a], [, b]) => b - a))
      console.log(`${String(n).padStart(9)} ${event}`);
  const seconds = (Date.now() - began) / 1000;
  console.log(
    `${played} schedules, seed ${seed}, ${seconds.toFixed(1)} s (${((1000 * seconds) / played).toFixed(1)} ms each)`,
  );
}
