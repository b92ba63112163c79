import { plainText, type Block } from "../channel/slack-blocks.ts";
import { cardWordsIn } from "../words/card-words.ts";
import type { Pressed } from "./slack-card.ts";

export const FIELD = "field";

export type Modal = {
  type: "modal";
  callback_id: "earshot.edit" | "earshot.decline";
  private_metadata: string;
  title: object;
  submit: object;
  close: object;
  blocks: Block[];
};

/** Asks for another text of a reply, or why it is declined. */
export function modalFor(
  act: "edit" | "decline",
  { carried, text, language }: { carried: Pressed; text: string; language: string },
): Modal {
  const { words } = cardWordsIn(language);
  const say = (word: string) => words[word] ?? word;
  const isEdit = act === "edit";
  return {
    type: "modal",
    callback_id: `earshot.${act}`,
    private_metadata: JSON.stringify(carried),
    title: plainText(say(isEdit ? "decide.edit-title" : "decide.decline-title"), 24),
    submit: plainText(say(isEdit ? "decide.approve" : "decide.decline"), 24),
    close: plainText(say("decide.cancel"), 24),
    blocks: [
      {
        type: "input",
        block_id: FIELD,
        label: plainText(say(isEdit ? "decide.text" : "decide.reason"), 200),
        element: {
          type: "plain_text_input",
          action_id: FIELD,
          multiline: true,
          max_length: isEdit ? 3000 : 500,
          ...(isEdit && { initial_value: text }),
        },
      },
    ],
  };
}
