/**
 * Asks the playground; throws what it says is wrong.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 */
export async function call(method, path, body) {
  const answer = await fetch(path, {
    method,
    ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const value = text ? JSON.parse(text) : undefined;
  if (!answer.ok) throw new Error(value?.error ?? `The playground answered ${answer.status}.`);
  return value;
}

export const at = (path, id) => `${path}/${encodeURIComponent(id)}`;
