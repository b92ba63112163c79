import { shownText } from "../shown-text.ts";

const EMOJI = /<img\b[^>]*\bclass="emoji[^>]*>/gu;
/** Beside a picture: its file's name and size, which are shown when it is pointed at. Above a quote: who said it. */
const NOTE = /<div class="(?:meta|title)">(?:(?!<div\b).)*?<\/div>/gsu;
const PREVIEW = /<aside\s[^>]*\bclass="onebox[\s"][^>]*>(?:(?!<aside\b).)*?<\/aside>/gsu;
const ADDRESS = /\bdata-onebox-src="(https?:[^"]*)"/u;

/** What a post says, as a reader sees it: emoji by their names, of previews of other pages the address, and nothing that the forum adds. */
export function shownIn(cooked: string): string {
  const html = cooked
    .replace(EMOJI, (image) => /\balt="([^"]*)"/u.exec(image)?.[1] ?? "")
    .replace(NOTE, "")
    .replace(PREVIEW, (aside) => `<p>${ADDRESS.exec(aside)?.[1] ?? ""}</p>`);
  return shownText(html);
}
