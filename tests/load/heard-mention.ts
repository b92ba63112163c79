import type { Message } from "@earshot/core/queues";

/** One of many complaints, each by a person of whom nothing was heard before. */
export function heardMention(n: number, source: string): Message<"intake"> {
  return {
    brand: "acme",
    source,
    baseline: false,
    seenAt: new Date().toISOString(),
    incoming: {
      platform: "hacker-news",
      nativeId: String(n),
      kind: "post",
      author: { id: `b${n}`, name: `Customer ${n}` },
      text: `My acme order number ${n} came two days late and the cup was broken. Can you please replace it?`,
      visibility: "public",
    },
  };
}
