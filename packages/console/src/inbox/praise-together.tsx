import { Button } from "@mantine/core";
import { Link } from "wouter";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

/** The way from the lane of praise to where it is approved together. */
export function PraiseTogether({ lane }: { lane: string | undefined }) {
  const { say } = useWords();
  const { may } = useSession();
  if (lane !== "praise" || !may("approve")) return null;
  return (
    <Button component={Link} href="/praise" size="compact-sm" variant="light">
      {say("bulk.title")}
    </Button>
  );
}
