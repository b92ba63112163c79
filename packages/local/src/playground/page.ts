import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";

const types = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};
const files = ["page.css", "page.js", "calls.js", "element.js", "faults.js", "post.js", "forms.js"] as const;

/** The page on which one posts as a customer. `console`: where the brand's own people work. */
export function page(console: string | undefined) {
  const read = (name: string) => readFileSync(join(import.meta.dirname, "page", name), "utf8");
  const html = read("index.html").replace("{{console}}", () => escaped(console ?? ""));
  const app = new Hono();
  for (const path of ["/", "/posts/:id", "/people/:handle"]) {
    app.get(path, (c) => c.body(html, 200, { "content-type": types.html, "cache-control": "no-cache" }));
  }
  for (const name of files) {
    const text = read(name);
    const type = types[name.endsWith(".css") ? "css" : "js"];
    app.get(`/page/${name}`, (c) => c.body(text, 200, { "content-type": type, "cache-control": "no-cache" }));
  }
  return app;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
