import { element } from "./element.js";

const dates = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });
const LONG = 700;

/**
 * A post as an article: who, when, stars, text, what the platform says of it, and what one can do.
 * @param {any} post
 * @param {(act: string) => void} act
 */
export function postArticle(post, act) {
  if (post.deletedAt) return element("article", { className: "post gone" }, element("p", {}, "Deleted."));
  const article = element(
    "article",
    { className: post.author.brand ? "post brand" : "post", "aria-labelledby": `by-${post.id}` },
    avatar(post.author),
    element("header", {}, author(post), badges(post), when(post)),
    post.place !== undefined && element("p", { className: "place" }, element("bdi", {}, post.place)),
    post.rating !== undefined && stars(post.rating),
    ...text(post.text),
    verdict(post),
    actions(post, act),
  );
  return article;
}

function avatar({ name, handle }) {
  const first = new Intl.Segmenter().segment(name)[Symbol.iterator]().next().value?.segment ?? "?";
  const circle = element("span", { className: "avatar", "aria-hidden": "true" }, first.toUpperCase());
  let hue = 0;
  for (const character of handle) hue = (hue * 31 + character.codePointAt(0)) % 360;
  circle.style.setProperty("--hue", String(hue));
  return circle;
}

function author({ id, author }) {
  return element(
    "a",
    { className: "author", id: `by-${id}`, href: `/people/${encodeURIComponent(author.handle)}` },
    element("bdi", { className: "name" }, author.name),
    " ",
    element("bdi", { className: "handle" }, `@${author.handle}`),
  );
}

function badges({ author, visibility, moderation }) {
  const badge = (kind, word) => element("span", { className: `badge ${kind}` }, word);
  return element(
    "span",
    { className: "badges" },
    author.brand && badge("is-brand", "Brand"),
    visibility === "private" && badge("is-private", "Private"),
    moderation.state === "moderation" && badge("is-held", "Held for moderation"),
    moderation.state === "rejected" && badge("is-rejected", "Rejected"),
  );
}

function when({ id, createdAt, editedAt }) {
  const said = dates.format(new Date(createdAt)) + (editedAt ? " · edited" : "");
  const title = editedAt ? `Edited ${dates.format(new Date(editedAt))}` : "";
  return element(
    "a",
    { className: "when", href: `/posts/${id}`, title },
    element("time", { dateTime: createdAt }, said),
  );
}

export function stars(rating) {
  return element(
    "p",
    { className: "rating", role: "img", "aria-label": `${rating} of 5 stars` },
    "★".repeat(rating) + "☆".repeat(5 - rating),
  );
}

function text(whole) {
  if (whole === "") return [];
  const paragraph = element("p", { className: "text", dir: "auto" });
  if (whole.length <= LONG) {
    paragraph.append(whole);
    return [paragraph];
  }
  const shown = whole.slice(0, LONG).toWellFormed();
  paragraph.append(`${shown}…`);
  const button = element("button", { type: "button", className: "quiet", "aria-expanded": "false" }, "Show all of it");
  button.addEventListener("click", () => {
    const open = button.getAttribute("aria-expanded") === "true";
    button.setAttribute("aria-expanded", String(!open));
    button.textContent = open ? "Show all of it" : "Show less";
    paragraph.textContent = open ? `${shown}…` : whole;
  });
  return [paragraph, button];
}

function verdict({ moderation }) {
  if (moderation.state !== "rejected" || !moderation.reason) return false;
  return element("p", { className: "verdict" }, "The platform's reason: ", element("bdi", {}, moderation.reason));
}

function actions(post, act) {
  const button = (name, label) => {
    const made = element(
      "button",
      { type: "button", className: "quiet", "data-act": name, "aria-describedby": `by-${post.id}` },
      label,
    );
    made.addEventListener("click", () => act(name));
    return made;
  };
  return element(
    "p",
    { className: "actions" },
    button("reply", "Reply"),
    !post.author.brand && button("edit", "Edit"),
    button("remove", post.author.brand ? "Take down" : "Delete"),
    post.moderation.state === "moderation" && button("approve", "Let it through"),
    post.moderation.state === "moderation" && button("reject", "Reject"),
  );
}
