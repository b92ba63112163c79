import { Alert } from "@mantine/core";
import { Problem } from "../problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { NoPasskey } from "./ceremony.ts";

/** What went wrong with a passkey, on the device or with us. */
export function PasskeyProblem({ error }: { error: unknown }) {
  const { sayLater } = useWords();
  if (!(error instanceof NoPasskey)) return <Problem error={error} />;
  return (
    <Alert color="orange" role="alert" my="xs">
      {sayLater(error.word)}
    </Alert>
  );
}
