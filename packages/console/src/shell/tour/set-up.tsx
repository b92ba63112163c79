import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { api } from "../../api.ts";
import { useSession } from "../../session.tsx";
import { useWords } from "../../words/use-words.tsx";
import { Steps } from "./steps.tsx";

/** What a brand of one's own needs first: something to listen to, somebody to work with, hours to answer in. */
export function SetUp({ sources }: { sources: number }) {
  const { say } = useWords();
  const { brand, person } = useSession();
  const place = `earshot.set-up.${person.id}.${brand!.id}`;
  const [isLeft, setLeft] = useState(() => localStorage.getItem(place) !== null);
  const team = useQuery({ queryKey: ["team"], queryFn: api.team, staleTime: 60_000 });
  const steps = [
    { key: "source", to: "/sources", isDone: sources > 0 },
    { key: "team", to: "/settings", isDone: (team.data?.people.length ?? 2) > 1 },
    { key: "hours", to: "/settings", isDone: brand!.hours !== undefined },
  ] as const;
  if (isLeft || steps.every(({ isDone }) => isDone)) return null;
  const leave = () => {
    localStorage.setItem(place, "left");
    setLeft(true);
  };
  return (
    <Steps
      title={say("setUp.title")}
      steps={steps.map(({ key, to, isDone }) => ({
        key,
        isDone,
        label: isDone ? say(`setUp.${key}`) : <Link href={to}>{say(`setUp.${key}`)}</Link>,
      }))}
      leave={leave}
    />
  );
}
