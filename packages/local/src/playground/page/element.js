/**
 * An element with properties, attributes (`aria-…`, `data-…`, `role`, `for`) and children. Texts become text nodes, never markup.
 * @param {string} tag
 * @param {Record<string, any>} [properties]
 * @param {...(Node | string | undefined | false)} children
 * @returns {any}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined) continue;
    if (/^(aria-|data-|role$|for$)/.test(name)) made.setAttribute(name, String(value));
    else Reflect.set(made, name, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}
