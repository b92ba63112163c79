import type { Assertion, NewPasskey } from "@earshot/core/passkey/answers";
import type { ToMake } from "@earshot/core/passkey/make-passkey";
import type { PasskeyView } from "@earshot/core/passkey/my-passkeys";
import type { ToProve } from "@earshot/core/passkey/sign-in-by-passkey";
import type { Security } from "@earshot/core/settings/settings";
import { ask, get, post } from "../api.ts";

export const listPasskeys = () => get<{ passkeys: PasskeyView[] }>("/me/passkeys");
export const beginPasskey = () => post<ToMake>("/me/passkeys/challenge");
export const addPasskey = (made: NewPasskey) => post<PasskeyView>("/me/passkeys", made);
export const removePasskey = (id: string) => ask<void>("DELETE", `/me/passkeys/${encodeURIComponent(id)}`);
export const resetPasskeys = (person: string) => ask<void>("DELETE", `/team/${encodeURIComponent(person)}/passkeys`);
/** `link`: the token of the sign-in link that is to be confirmed. */
export const beginSignIn = (link: string | undefined) => post<ToProve>("/sign-in/passkey/challenge", { token: link });
export const signInByPasskey = (proof: Assertion) => post<void>("/sign-in/passkey", proof);
export const readSecurity = () => get<Security>("/team/security");
export const setSecurity = (security: Security) => ask<Security>("PUT", "/team/security", security);
