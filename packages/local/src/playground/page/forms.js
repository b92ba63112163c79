import { at, call } from "./calls.js";
import { element } from "./element.js";

/**
 * Runs a form's work on submit, once at a time; what goes wrong is said in its `.wrong`.
 * @param {HTMLFormElement} form
 * @param {(data: FormData) => Promise<void>} work
 */
export function onSubmit(form, work) {
  const wrong = /** @type {HTMLElement} */ (form.querySelector(".wrong"));
  const submit = /** @type {HTMLButtonElement} */ (form.querySelector("button[type=submit]"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    wrong.hidden = true;
    submit.disabled = true;
    try {
      await work(new FormData(form));
    } catch (error) {
      wrong.textContent = error.message;
      wrong.hidden = false;
    } finally {
      submit.disabled = false;
    }
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
  });
}

/** @param {HTMLFormElement} form @param {() => Promise<void>} done */
export function startComposer(form, done) {
  const name = /** @type {HTMLInputElement} */ (form.elements.namedItem("name"));
  const text = /** @type {HTMLTextAreaElement} */ (form.elements.namedItem("text"));
  name.value = localStorage.getItem("name") ?? name.value;
  onSubmit(form, async (data) => {
    const review = data.get("kind") === "review";
    if (review && !data.get("rating")) throw new Error("Give between one and five stars.");
    if (!review && text.value.trim() === "") throw new Error("Write something first.");
    await call("POST", "/customer/posts", {
      kind: review ? "review" : "post",
      author: { name: data.get("name") },
      text: data.get("text"),
      visibility: data.get("private") ? "private" : "public",
      ...(review && { rating: Number(data.get("rating")), place: data.get("place") }),
    });
    localStorage.setItem("name", name.value);
    text.value = "";
    for (const star of form.querySelectorAll("input[name=rating]")) star.checked = false;
    await done();
  });
}

/** A form under a post: an answer as the customer who began the thread, or as whoever one likes. */
export function replyForm(post, asker, done) {
  const name = element("input", {
    name: "name",
    required: true,
    maxLength: 200,
    dir: "auto",
    value: asker?.name ?? "",
  });
  const form = inlineForm("Reply", element("label", { className: "field" }, "As ", name), "", done);
  onSubmit(form, async (data) => {
    const same = asker && data.get("name") === asker.name;
    await call("POST", "/customer/posts", {
      author: same ? { name: asker.name, handle: asker.handle } : { name: data.get("name") },
      text: data.get("text"),
      inReplyTo: post.id,
    });
    await done();
  });
  return form;
}

export function editForm(post, done) {
  const options = [1, 2, 3, 4, 5].map((value) =>
    element("option", { value: String(value), selected: value === post.rating }, "★".repeat(value)),
  );
  const select = element("select", { name: "rating", "aria-label": "Stars" }, ...options);
  const form = inlineForm("Save", post.rating === undefined ? undefined : select, post.text, done);
  onSubmit(form, async (data) => {
    await call("PATCH", at("/customer/posts", post.id), {
      text: data.get("text"),
      ...(data.get("rating") && { rating: Number(data.get("rating")) }),
    });
    await done();
  });
  return form;
}

function inlineForm(submit, extra, text, done) {
  const cancel = element("button", { type: "button" }, "Cancel");
  cancel.addEventListener("click", () => done());
  const form = element(
    "form",
    { className: "inline" },
    extra,
    element(
      "label",
      { className: "field" },
      "Text ",
      element("textarea", { name: "text", rows: 3, dir: "auto", value: text }),
    ),
    element("p", { className: "wrong", role: "alert", hidden: true }),
    element("div", { className: "row" }, cancel, element("button", { type: "submit", className: "main" }, submit)),
  );
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") void done();
  });
  return form;
}
