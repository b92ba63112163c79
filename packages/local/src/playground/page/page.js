import { at, call } from "./calls.js";
import { element } from "./element.js";
import { startFaults } from "./faults.js";
import { editForm, onSubmit, replyForm, startComposer } from "./forms.js";
import { postArticle } from "./post.js";

const EVERY_MS = 1000;
const DAY_MS = 86_400_000;
const byId = (id) => document.getElementById(id);
const timeline = byId("timeline");
const showFaults = startFaults(byId("faults-form"), document.querySelectorAll("[data-faults-on]"));
const [, place, wanted] = location.pathname.split("/");
let limit = 40;
let known = new Set();
let first = true;

/** One post with its answers; its own part is drawn again only when it changed, so an open form keeps its words. */
function draw(branch, item, asker) {
  const { post, replies } = branch;
  const signature = JSON.stringify(post);
  if (item.dataset.signature !== signature) {
    const article = postArticle(post, (act) => actions[act](post, item, asker));
    if (item.dataset.signature === undefined) {
      item.append(article, element("div", { className: "slot" }), element("ol", { className: "replies" }));
    } else item.firstElementChild.replaceWith(article);
    item.dataset.signature = signature;
    item.classList.toggle("wanted", place === "posts" && post.id === wanted);
  }
  drawAll(replies, item.lastElementChild, asker);
}

function drawAll(branches, list, asker) {
  const there = new Map([...list.children].map((item) => [item.dataset.id, item]));
  let previous = null;
  for (const branch of branches) {
    const { id, author } = branch.post;
    const item = there.get(id) ?? element("li", { "data-id": id });
    there.delete(id);
    draw(branch, item, asker ?? author);
    const next = previous ? previous.nextElementSibling : list.firstElementChild;
    if (next !== item) list.insertBefore(item, next);
    previous = item;
  }
  for (const item of there.values()) item.remove();
}

const actions = {
  reply: (post, item, asker) =>
    open(
      item,
      replyForm(post, asker.brand ? undefined : asker, () => close(item)),
    ),
  edit: (post, item) =>
    open(
      item,
      editForm(post, () => close(item)),
    ),
  remove: async (post) => {
    const question = post.author.brand ? "Take this reply down, as the platform may?" : "Delete this post?";
    if (confirm(question)) await change("DELETE", at("/customer/posts", post.id));
  },
  approve: (post) => change("POST", at("/moderation", post.id), { decision: "approve" }),
  reject: (post) => change("POST", at("/moderation", post.id), { decision: "reject", reason: "Promotional content" }),
};

function open(item, form) {
  item.querySelector(":scope > .slot").replaceChildren(form);
  form.querySelector("textarea").focus();
}

async function close(item) {
  item.querySelector(":scope > .slot").replaceChildren();
  item.querySelector(":scope > article [data-act=reply]")?.focus();
  await refresh();
}

async function change(method, path, body) {
  try {
    await call(method, path, body);
    await refresh();
  } catch (error) {
    warn(error.message);
  }
}

function warn(text) {
  byId("banner").textContent = text;
  byId("banner").hidden = text === "";
}

const allOf = (branches) => branches.flatMap(({ post, replies }) => [post, ...allOf(replies)]);

function announce(posts) {
  const fresh = posts.filter(({ id, author }) => !known.has(id) && author.brand);
  known = new Set(posts.map(({ id }) => id));
  if (!first && fresh.length > 0)
    byId("said").textContent = `${fresh.at(-1).author.name} replied: ${fresh.at(-1).text}`;
  first = false;
}

async function refresh() {
  const query = new URLSearchParams({ limit: String(limit) });
  if (place === "posts" && wanted) query.set("post", decodeURIComponent(wanted));
  if (place === "people" && wanted) query.set("person", decodeURIComponent(wanted));
  const [{ threads, more }, faults] = await Promise.all([
    call("GET", `/customer/timeline?${query}`),
    call("GET", "/faults"),
  ]);
  drawAll(threads, timeline);
  byId("empty").hidden = threads.length > 0;
  byId("more").hidden = !more;
  showFaults(faults);
  announce(allOf(threads));
}

async function keepUp() {
  try {
    if (!document.hidden) {
      await refresh();
      warn("");
    }
  } catch {
    warn("The playground does not answer. Is npm start still running?");
  }
  setTimeout(keepUp, EVERY_MS);
}

const consoleAddress = document.body.dataset.console;
if (consoleAddress) {
  byId("console-link").href = consoleAddress;
  byId("console-link").hidden = false;
}
byId("show-all").hidden = !place;
document.querySelector(".faults-link").addEventListener("click", () => {
  byId("faults").open = true;
});
byId("more").addEventListener("click", () => {
  limit += 40;
  void refresh();
});
startComposer(byId("composer"), refresh);
onSubmit(byId("late-form"), async (data) => {
  const date = new Date(Date.now() - Number(data.get("days")) * DAY_MS);
  await call("POST", "/release", { text: data.get("text"), at: date.toISOString(), kind: "review", rating: 2 });
  byId("late-form").reset();
  await refresh();
});
void keepUp();
