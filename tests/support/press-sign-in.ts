type Ask = (path: string, init: RequestInit) => Response | Promise<Response>;

/** Presses the button of the page that a sign-in link opens, as a browser would. */
export function pressSignIn(ask: Ask, token: string): Promise<Response> {
  const body = new URLSearchParams({ token });
  return Promise.resolve(ask("/sign-in", { method: "POST", body, redirect: "manual" }));
}

/** The session's cookie, as a browser sends it back. */
export function cookieOf(answer: Response): string {
  return answer.headers.get("set-cookie")!.split(";")[0]!;
}

/** The token in a printed link. */
export function tokenIn(link: URL | string): string {
  return new URL(link).searchParams.get("token")!;
}
