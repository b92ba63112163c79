const EMOJI = /<img\b[^>]*\bclass="emoji[^>]*>/gu;
/** Beside a picture: its file's name and size, which are shown when it is pointed at. */
const PICTURE_NOTE = /<div class="meta">.*?<\/div>/gsu;
const QUOTE_OR_PREVIEW = /<aside\s[^>]*\bclass="(?:quote|onebox)[\s"][^>]*>(?:(?!<aside\b).)*?<\/aside>/gsu;
const ADDRESS = /\bdata-onebox-src="(https?:[^"]*)"/u;

/**
 * What a post's HTML says of its author: emoji by their names, without what the forum adds to pictures, and without quotes of others
 * and previews of pages that were linked to, of which the address stays.
 */
export function shownIn(cooked: string): string {
  return cooked
    .replace(EMOJI, (image) => /\balt="([^"]*)"/u.exec(image)?.[1] ?? "")
    .replace(PICTURE_NOTE, "")
    .replace(QUOTE_OR_PREVIEW, (aside) => {
      const address = ADDRESS.exec(aside)?.[1];
      return address ? `<p>${address}</p>` : "<p></p>";
    });
}
