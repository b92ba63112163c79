import { Brand } from "@earshot/core/brand/brand";
import type { ToPropose } from "@earshot/core/model/language-model";
import { Article } from "@earshot/core/knowledge/article";

/** A mention with a name, a handle, an address, a telephone number and an order in it, and all that goes with it. */
export function toPropose(given: Partial<ToPropose> = {}): ToPropose {
  return {
    brand: Brand.parse({ id: "acme", name: "Acme Coffee", voice: { contact: "care@acme.example", signature: "Dana" } }),
    mention: {
      platform: "mastodon",
      kind: "post",
      visibility: "public",
      title: "For Acme",
      text: "Rupert kept me waiting for 40 minutes! Order 4411-B, call 0171 555 0199 or maria.lopez@mail.example. Maria (@mlopez)",
      author: { id: "1", name: "Maria Lopez", handle: "mlopez" },
    },
    classification: {
      language: "en",
      sentiment: "negative",
      urgency: "normal",
      intents: ["complaint"],
      needsReply: true,
      evidence: [],
      by: "test",
      reading: {
        says: ["complaint"],
        irony: false,
        matters: [{ matter: "waiting", polarity: "negative" }],
        details: [
          { type: "person", text: "Rupert" },
          { type: "order", text: "4411-B" },
        ],
        dangers: [],
        wantsHuman: false,
      },
    },
    limit: { max: 500, unit: "characters" },
    articles: [
      Article.parse({ id: "queues", language: "en", title: "Queues", text: "Orders by app wait 5 minutes at most." }),
    ],
    language: "en",
    ...given,
  };
}

/** What no request may hold of it. */
export const personal = /Rupert|Maria|Lopez|mlopez|4411|0171|0199|mail\.example|care@acme/iu;
