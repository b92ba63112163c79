const MOST_TRIES = 20;

/** The JSON object in an answer, whatever stands before and after it: a fence, thoughts, politeness. */
export function jsonIn(text: string): unknown {
  const end = text.lastIndexOf("}") + 1;
  let start = text.indexOf("{");
  for (let tries = 0; start >= 0 && start < end && tries < MOST_TRIES; tries++) {
    try {
      return JSON.parse(text.slice(start, end));
    } catch {
      start = text.indexOf("{", start + 1);
    }
  }
  return undefined;
}
