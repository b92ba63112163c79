import { call } from "./calls.js";
import { element } from "./element.js";

/** Every switch, with its numbers and choices; `yes`: a plain switch. */
const switches = [
  {
    name: "rateLimit",
    label: "Too many requests (429)",
    numbers: { times: ["times", 1], retryAfter: ["seconds to wait", 60] },
  },
  { name: "serverError", label: "Server error (500)", numbers: { times: ["times", 1] } },
  { name: "acceptThenTimeOut", label: "Takes the reply, never answers", numbers: { times: ["times", 1] } },
  { name: "timeOutBefore", label: "Hangs up before doing anything", numbers: { times: ["times", 1] } },
  { name: "malformed", label: "Answers with broken JSON", numbers: { times: ["times", 1] } },
  { name: "unauthorized", label: "Refuses the token (401)", numbers: { times: ["times", 1] } },
  {
    name: "holdForModeration",
    label: "Holds replies for moderation",
    numbers: { afterMs: ["milliseconds", 5000] },
    choice: { name: "then", options: { "": "until I decide", approve: "then lets through", reject: "then rejects" } },
    words: { reason: ["reason", "Promotional content"] },
  },
  { name: "ignoreIdempotencyKeys", label: "Ignores idempotency keys", yes: true },
];
const alone = { slowMs: ["Milliseconds that every answer takes", 0] };

/** Builds the panel; returns a function that shows what the server says is on. */
export function startFaults(form, counts) {
  const scope = element(
    "select",
    { name: "onlyFor" },
    ...Object.entries({ "": "all calls", read: "reading only", write: "replies only" }).map(([value, label]) =>
      element("option", { value }, label),
    ),
  );
  const off = element("button", { type: "button" }, "Switch all off");
  const wrong = element("p", { className: "wrong", role: "alert", hidden: true });
  form.append(
    ...switches.map(row),
    ...Object.entries(alone).map(([name, [label, value]]) =>
      element("label", { className: "field" }, label, number(name, value, 0)),
    ),
    element("label", { className: "field" }, "They strike ", scope),
    wrong,
    off,
  );

  async function send(method, body) {
    try {
      show(await call(method, "/faults", body));
      wrong.hidden = true;
    } catch (error) {
      wrong.textContent = error.message;
      wrong.hidden = false;
    }
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => form.reportValidity() && send("PUT", asked(form)));
  off.addEventListener("click", () => send("DELETE"));

  function show(faults) {
    const on = Object.entries(faults).filter(([name, value]) => name !== "onlyFor" && value);
    for (const count of counts) count.textContent = on.length === 0 ? "" : `${on.length} on`;
    for (const { name } of switches) {
      form.elements.namedItem(name).checked = Boolean(faults[name]);
      for (const [part, value] of Object.entries(faults[name] === true ? {} : (faults[name] ?? {}))) {
        set(form.elements.namedItem(`${name}.${part}`), value);
      }
    }
    set(form.elements.namedItem("slowMs"), faults.slowMs ?? 0);
    set(scope, faults.onlyFor ?? "");
  }
  return show;
}

function set(input, value) {
  if (input && input !== document.activeElement) input.value = String(value);
}

const number = (name, value, min) =>
  element("input", { type: "number", name, value: String(value), min: String(min), required: true });

function row({ name, label, numbers = {}, choice, words = {} }) {
  const parts = Object.entries(numbers).map(([part, [unit, value]]) =>
    element("label", {}, number(`${name}.${part}`, value, part === "times" ? 1 : 0), ` ${unit}`),
  );
  if (choice) {
    const options = Object.entries(choice.options).map(([value, said]) => element("option", { value }, said));
    parts.push(element("select", { name: `${name}.${choice.name}`, "aria-label": "What then" }, ...options));
  }
  for (const [part, [said, value]] of Object.entries(words)) {
    parts.push(
      element(
        "label",
        {},
        `${said} `,
        element("input", { name: `${name}.${part}`, value, dir: "auto", maxLength: 300 }),
      ),
    );
  }
  return element(
    "fieldset",
    { className: "switch" },
    element("legend", { className: "unseen" }, label),
    element("label", { className: "check" }, element("input", { type: "checkbox", name, role: "switch" }), ` ${label}`),
    parts.length > 0 && element("span", { className: "parts" }, ...parts),
  );
}

/** The body of PUT /faults from the form. */
function asked(form) {
  const value = (name) => form.elements.namedItem(name).value;
  const faults = {};
  for (const { name, yes, numbers = {}, choice, words = {} } of switches) {
    if (!form.elements.namedItem(name).checked) continue;
    faults[name] =
      yes || Object.fromEntries(Object.keys(numbers).map((part) => [part, Number(value(`${name}.${part}`))]));
    if (choice && value(`${name}.${choice.name}`)) faults[name][choice.name] = value(`${name}.${choice.name}`);
    for (const part of Object.keys(words)) faults[name][part] = value(`${name}.${part}`);
  }
  if (Number(value("slowMs")) > 0) faults.slowMs = Number(value("slowMs"));
  if (value("onlyFor")) faults.onlyFor = value("onlyFor");
  return faults;
}
