import type { Moves } from "../moves.ts";
import type { Incident } from "./incident.ts";

/** All that may become of an incident. */
export const moves: Moves<Incident["status"]> = {
  begins: ["open"],
  ends: ["closed"],
  from: { open: { closed: "somebody says what came of it" }, closed: {} },
};
