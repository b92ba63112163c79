import type { OrderReason } from "@earshot/core/desk/harm";
import { createContext, useContext } from "react";

/** The order of what is listed, for acts that take a conversation off the list and go on to the next. */
export type InboxOrder = {
  /** The conversations before and after the open one, or what took its place; absent at the ends. */
  previous: string | undefined;
  next: string | undefined;
  /** Why the open one stands where it stands; empty where that is not known. */
  because: readonly OrderReason[];
  /** Is another as soon as the open one may have changed; absent where nobody watches. */
  changed: string | undefined;
  /** Opens the next conversation, at the end the one before, and the list alone where there is none. */
  goOn(): void;
  /** Takes a conversation off the list at once; it stays away unless the server goes on listing it. */
  leaves(id: string): void;
  /** It is listed again: the act was taken back, or refused with this in words. */
  returns(id: string, refused?: Error): void;
  /** What was refused of an act after which somebody went on; null of others. */
  refusedOf(id: string): Error | null;
};

const nothing: InboxOrder = {
  previous: undefined,
  next: undefined,
  because: [],
  changed: undefined,
  goOn: () => {},
  leaves: () => {},
  returns: () => {},
  refusedOf: () => null,
};

export const InboxOrderContext = createContext<InboxOrder>(nothing);

/** The list's order; outside of the inbox nothing is listed. */
export function useInboxOrder(): InboxOrder {
  return useContext(InboxOrderContext);
}
