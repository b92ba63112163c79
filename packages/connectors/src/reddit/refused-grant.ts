import type { Call } from "@earshot/core/connector";
import * as z from "zod";

const Refused = z.object({ error: z.union([z.string(), z.number()]) });

/** The same call, to a token server that refuses a grant by status 400, as others do: Reddit's says so with 200. */
export function toTokenServer<C extends Pick<Call, "fetch">>(call: C): C {
  const fetch: Call["fetch"] = async (...asked) => {
    const answer = await call.fetch(...asked);
    if (!answer.ok) return answer;
    const said = Refused.safeParse(await jsonOf(answer.clone()));
    return said.success ? Response.json(said.data, { status: 400 }) : answer;
  };
  return { ...call, fetch };
}

/** What breaks off or is no JSON is left to who reads the answer itself. */
async function jsonOf(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return undefined;
  }
}
