import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { availableParallelism } from "node:os";
import type { Mutant } from "./mutant.ts";

type Verdict = { played: number; law?: string; how?: string };

/** Plays schedules against each mutant in a process of its own, says which promise named it, and returns how many none did. */
export async function judge(mutants: readonly Mutant[], asked: { count: number; seed: number }): Promise<number> {
  const waiting = [...mutants];
  let survived = 0;
  const work = async () => {
    for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
      const { played, law } = await verdictOn(mutant, asked);
      if (law === undefined) survived += 1;
      console.log(
        `${law === undefined ? "SURVIVED" : "named   "} ${String(played).padStart(6)}  ${mutant.name}  (${law ?? "-"})`,
      );
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  console.log(`${mutants.length - survived} of ${mutants.length} were named.`);
  return survived;
}

async function verdictOn({ name }: Mutant, { count, seed }: { count: number; seed: number }): Promise<Verdict> {
  const program = join(import.meta.dirname, "run-one.ts");
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", program, name, String(count), String(seed)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  child.stdout.on("data", (part: Buffer) => (said += part.toString()));
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(`The mutant "${name}" could not be played.`);
  return JSON.parse(said) as Verdict;
}
