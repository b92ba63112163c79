import { IconAlertTriangle, IconHandStop, IconPlugConnectedX } from "@tabler/icons-react";
import { Link } from "wouter";
import { useSession } from "../session.tsx";
import { useWords } from "../words/use-words.tsx";

/** What holds for every page: that the server does not answer, that sending is stopped. Announced here and nowhere else. */
export function Banners({ offline }: { offline: boolean }) {
  const { say } = useWords();
  const { stopped, brand, may } = useSession();
  const what = brand?.stopped.includes("*") ? say("wholeBrand") : brand?.stopped.join(", ");
  return (
    // There before its text is: a live region that comes with its text is not read out.
    <div role="status" className="banners">
      {offline && (
        <p className="banner warn">
          <IconPlugConnectedX size={16} aria-hidden />
          <span>
            {say("offline")} {say("keptHere")}
          </span>
        </p>
      )}
      {brand?.crisis && may("read") && (
        <p className="banner warn">
          <IconAlertTriangle size={16} aria-hidden />
          <span>
            <Link href={`/incidents/${encodeURIComponent(brand.crisis.incident)}`}>{say("inCrisis")}</Link>
          </span>
        </p>
      )}
      {may("read") && (stopped || what) && (
        <p className="banner danger">
          <IconHandStop size={16} aria-hidden />
          <span>{stopped ? say("stoppedAll") : say("stoppedBrand", { what: what! })}</span>
        </p>
      )}
    </div>
  );
}
