import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isUnread, Problem } from "./problem.tsx";
import { Skeleton } from "./skeleton.tsx";

/** What was read, or that it is being read, or why it could not be. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children(data: T): ReactNode }) {
  return (
    <>
      {query.error && !(query.data !== undefined && isUnread(query.error)) && (
        <Problem error={query.error} again={() => void query.refetch()} />
      )}
      {query.isPending && <Skeleton />}
      {query.data !== undefined && children(query.data)}
    </>
  );
}
