import { Box, Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconMail } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api.ts";
import { Problem } from "../problem.tsx";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

const NOTICE = "digest-mailed";
const LOOKS = 20;
const LOOK_MS = 500;

/** Mails a digest once more; what the mail itself says against it is kept with the digest, and shown there. */
export function MailAgain({ brand, digest }: { brand: string; digest: string }) {
  const { say, sayLater } = useWords();
  const { may, brand: settings } = useSession();
  const client = useQueryClient();
  const mail = useMutation({
    mutationFn: async () => {
      await api.mailDigest(brand, digest);
      for (let looks = 1; ; looks++) {
        const now = await api.digest(brand, digest);
        if (now.mailedAt || now.mailTrouble || looks === LOOKS) return now;
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
      }
    },
    onMutate: () => notifications.hide(NOTICE),
    onSuccess: ({ mailedAt, mailTrouble }) => {
      const to = settings?.digestTo ?? [];
      if (!mailTrouble) {
        notifications.show({
          id: NOTICE,
          color: to.length > 0 ? "teal" : "orange",
          message:
            to.length > 0
              ? sayLater(mailedAt ? "said.mailed" : "said.mailing", { to: to.join(", ") })
              : sayLater("noDigestTo"),
          closeButtonProps: { "aria-label": say("close") },
        });
      }
      return client.invalidateQueries({ queryKey: ["digest", brand] });
    },
  });
  if (!may("tell")) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        loading={mail.isPending}
        leftSection={<IconMail size={14} aria-hidden />}
        onClick={() => mail.mutate()}
      >
        {sayLater("mailAgain")}
      </Button>
      {mail.error && (
        <Box w="100%">
          <Problem error={mail.error} />
        </Box>
      )}
    </>
  );
}
