import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useSession } from "../session.tsx";

/** Notes that one has read hostile words, once one has. */
export function useNoteRead(mention: string, isRead: boolean) {
  const { brand } = useSession();
  const client = useQueryClient();
  const id = brand?.id;
  useEffect(() => {
    if (isRead && id !== undefined)
      void import("./note-read.ts").then(
        ({ noteRead }) => noteRead(client, id, mention),
        () => undefined,
      );
  }, [mention, isRead, id, client]);
}
