// Plays schedules against the product with one planted fault: node run-one.ts <name> <schedules> <seed>
import { mutants } from "./list.ts";
import { plant } from "./plant.ts";

const [name, count, seed] = process.argv.slice(2);
plant(mutants.find((each) => each.name === name)!);
const { search } = await import("../simulation/search.ts");
const { played, broken } = await search({ count: Number(count), seed: Number(seed) });
console.log(JSON.stringify({ played, law: broken?.law, how: broken?.how, story: broken?.story.length }));
