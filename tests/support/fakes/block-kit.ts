/** What Slack's documentation of Block Kit bounds, in characters or pieces. Written from the documentation, not from our code. */
const LIMITS = {
  blocks: 50,
  modalBlocks: 100,
  id: 255,
  header: 150,
  section: 3000,
  field: 2000,
  fields: 10,
  button: 75,
  value: 2000,
  actions: 25,
};

/** What Slack would refuse in blocks, and in the modal around them. */
export function blockProblems(blocks: any[], modal?: any): string[] {
  const found: string[] = [];
  const must = (isSo: boolean, what: string) => void (isSo || found.push(what));
  const text = (object: any, most: number, types: string[], where: string) => {
    must(types.includes(object?.type), `${where}: a text of type ${object?.type}`);
    must(
      typeof object?.text === "string" && object.text.length > 0 && object.text.length <= most,
      `${where}: a text of ${object?.text?.length} characters`,
    );
    if (object?.type === "mrkdwn") must(!("emoji" in object), `${where}: emoji belongs to plain text`);
    if (object?.type === "plain_text") must(!("verbatim" in object), `${where}: verbatim belongs to mrkdwn`);
  };
  must(blocks.length <= (modal ? LIMITS.modalBlocks : LIMITS.blocks), `${blocks.length} blocks`);
  const ids = blocks.flatMap(({ block_id: id }) => (id === undefined ? [] : [id]));
  must(new Set(ids).size === ids.length, "two blocks of one id");
  for (const block of blocks) {
    must(block.block_id === undefined || block.block_id.length <= LIMITS.id, "a block_id that is too long");
    switch (block.type) {
      case "header":
        text(block.text, LIMITS.header, ["plain_text"], "header");
        break;
      case "section":
        must(block.text !== undefined || block.fields?.length > 0, "a section of nothing");
        if (block.text) text(block.text, LIMITS.section, ["plain_text", "mrkdwn"], "section");
        must((block.fields ?? []).length <= LIMITS.fields, `${block.fields?.length} fields`);
        for (const field of block.fields ?? []) text(field, LIMITS.field, ["plain_text", "mrkdwn"], "field");
        break;
      case "context":
        must(block.elements.length > 0 && block.elements.length <= 10, "context");
        for (const element of block.elements) text(element, LIMITS.section, ["plain_text", "mrkdwn"], "context");
        break;
      case "actions":
        must(block.elements.length > 0 && block.elements.length <= LIMITS.actions, "actions");
        must(new Set(block.elements.map((each: any) => each.action_id)).size === block.elements.length, "action ids");
        for (const element of block.elements) {
          must(element.type === "button", `an element of type ${element.type}`);
          text(element.text, LIMITS.button, ["plain_text"], "button");
          must((element.value ?? "").length <= LIMITS.value, `a value of ${element.value?.length} characters`);
          must(["primary", "danger", undefined].includes(element.style), `style ${element.style}`);
        }
        break;
      case "input":
        must(modal !== undefined, "an input outside of a modal");
        text(block.label, 2000, ["plain_text"], "label");
        must(block.element.type === "plain_text_input", `an input of type ${block.element.type}`);
        must((block.element.initial_value ?? "").length <= 3000, "an initial value that is too long");
        must((block.element.max_length ?? 1) <= 3000, "max_length");
        break;
      case "divider":
        break;
      default:
        found.push(`a block of type ${block.type}`);
    }
  }
  if (modal) {
    must(modal.type === "modal", "no modal");
    text(modal.title, 24, ["plain_text"], "title");
    if (modal.submit) text(modal.submit, 24, ["plain_text"], "submit");
    if (modal.close) text(modal.close, 24, ["plain_text"], "close");
    must((modal.private_metadata ?? "").length <= 3000, "private_metadata");
    must(!blocks.some(({ type }) => type === "input") || modal.submit !== undefined, "inputs without a submit");
  }
  return found;
}
