import { ask, type components, type EarshotClient, type paths } from "@earshot/client/create-client";

export type ConversationView = components["schemas"]["ReadView"];

const ONE = "/api/brands/{brand}/conversations/{id}";

/** A conversation as it stands. */
export async function readConversation(api: EarshotClient, brand: string, id: string): Promise<ConversationView> {
  const view = await ask(api, "get", ONE, { path: { brand, id } });
  if ("unchanged" in view) throw new Error("It was asked for whole, and answered as unchanged.");
  return view;
}

/** What can be done to a conversation: the last part of its address. */
type Verb = { [P in keyof paths]: P extends `${typeof ONE}/${infer V}` ? V : never }[keyof paths];
/** Those that answer how it stands then. */
export type Act = Exclude<Verb, "claim" | "look" | "leave" | "translate" | "review" | "undo" | "take-back">;

export async function act(api: EarshotClient, verb: Act, brand: string, id: string, body: unknown) {
  return (await ask(api, "post", `${ONE}/${verb}`, { path: { brand, id }, body })) as ConversationView;
}
