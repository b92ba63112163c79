import { Modal, type ModalProps } from "@mantine/core";
import { useWords } from "./words/use-words.tsx";

type Props = Pick<ModalProps, "title" | "size" | "children"> & { opened: boolean; close(): void };

/** A dialog over the page, with a button that says that it closes it. */
export function Dialog({ close, ...rest }: Props) {
  const { say } = useWords();
  return <Modal {...rest} onClose={close} closeButtonProps={{ "aria-label": say("close") }} />;
}
