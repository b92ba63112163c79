import { ActionIcon, Menu } from "@mantine/core";
import { IconBookmark, IconCheck, IconDots, IconLink, IconPencil, IconTrash } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { later } from "../later.tsx";
import { useLocation } from "wouter";
import { useAnnounce } from "../announce.tsx";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";
import type { View } from "@earshot/core/desk/view";
import { askedBy, chipsOf, isSame, laneIn, laneOnly, searchFor, type Asked } from "./filter-address.ts";
import { useOpensFirst } from "./opens-first.ts";

const ViewDialog = later(async () => (await import("./view-dialog.tsx")).ViewDialog);

type Props = { asked: Asked; views: readonly View[] };

/** What can be done with what is listed: keep it under a name, share it, give its address to somebody. */
export function ViewMenu({ asked, views }: Props) {
  const { say, sayLater } = useWords();
  const { brand, person, may } = useSession();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [, go] = useLocation();
  const [asking, setAsking] = useState<"save" | "change">();
  const [opensFirst, setOpensFirst] = useOpensFirst(person.id);
  const view = views.find((each) => isSame(askedBy(each.filter), asked));
  const isOwn = view !== undefined && (view.owner === person.id || may("manage"));
  const remove = useMutation({
    mutationFn: (id: string) => api.removeView(brand!.id, id),
    onSuccess: () => {
      announce(say("view.deleted"));
      go(`/inbox${searchFor(laneOnly(laneIn(asked)))}`);
      return client.invalidateQueries({ queryKey: ["views", brand!.id] });
    },
  });
  const mail = useMutation({
    mutationFn: ({ id, mails }: { id: string; mails: "weekly" | null }) => api.changeView(brand!.id, id, { mails }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["views", brand!.id] }),
  });
  const copy = async () => {
    await navigator.clipboard.writeText(`${window.location.origin}/inbox${searchFor(asked)}`);
    announce(say("view.copied"));
  };
  return (
    <>
      <Menu position="bottom-end" width={240} shadow="md" transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="md" aria-label={say("view.menu")}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!view && chipsOf(asked).length > 0 && (
            <Menu.Item leftSection={<IconBookmark size={14} aria-hidden />} onClick={() => setAsking("save")}>
              {say("view.save")}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconLink size={14} aria-hidden />} onClick={() => void copy()}>
            {say("view.copy")}
          </Menu.Item>
          {view?.owner === person.id && (
            <Menu.Item
              role="menuitemcheckbox"
              aria-checked={view.mails !== undefined}
              leftSection={<IconCheck size={14} aria-hidden style={{ opacity: view.mails ? 1 : 0 }} />}
              onClick={() => mail.mutate({ id: view.id, mails: view.mails ? null : "weekly" })}
            >
              {sayLater("view.mails")}
            </Menu.Item>
          )}
          {isOwn && (
            <>
              <Menu.Item leftSection={<IconPencil size={14} aria-hidden />} onClick={() => setAsking("change")}>
                {say("view.change")}
              </Menu.Item>
              <Menu.Item
                color="red"
                leftSection={<IconTrash size={14} aria-hidden />}
                onClick={() => {
                  if (window.confirm(say("view.deleteSure", { name: view.name }))) remove.mutate(view.id);
                }}
              >
                {say("view.delete")}
              </Menu.Item>
            </>
          )}
          <Menu.Divider />
          <Menu.Item
            role="menuitemcheckbox"
            aria-checked={opensFirst}
            leftSection={<IconCheck size={14} aria-hidden style={{ opacity: opensFirst ? 1 : 0 }} />}
            onClick={() => setOpensFirst(!opensFirst)}
          >
            {say("list.opensFirst")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {(remove.error ?? mail.error) && <Problem error={remove.error ?? mail.error} />}
      {asking && (
        <ViewDialog asked={asked} view={asking === "change" ? view : undefined} close={() => setAsking(undefined)} />
      )}
    </>
  );
}
