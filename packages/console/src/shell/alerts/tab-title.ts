let title = "Earshot";
let waiting = { n: 0, isUrgent: false };

const icon = (mark: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0e6570"/><path d="M10 13a6 6 0 0 1 12 0c0 4-4 5-4 8a3 3 0 0 1-6 0M14 13a2 2 0 0 1 4 0" fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/>${mark}</svg>`,
  )}`;

function show() {
  const { n, isUrgent } = waiting;
  document.title = n > 0 ? `(${n}) ${title}` : title;
  const link = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  if (!link) return;
  // A square for what is urgent, a circle for what is one's own: told apart without the colour.
  const mark = isUrgent
    ? `<rect x="17" y="0" width="15" height="15" rx="3" fill="#d23b2c" stroke="#fff" stroke-width="2"/>`
    : `<circle cx="24" cy="8" r="7" fill="#e2b04a" stroke="#fff" stroke-width="2"/>`;
  link.href = n > 0 ? icon(mark) : "/icon.svg";
}

/** Names the page on the browser's tab. */
export function titleTab(page: string) {
  title = `${page} · Earshot`;
  show();
}

/** Shows on the browser's tab how much waits. */
export function countOnTab(n: number, isUrgent: boolean) {
  if (n === waiting.n && isUrgent === waiting.isUrgent) return;
  waiting = { n, isUrgent };
  show();
}
