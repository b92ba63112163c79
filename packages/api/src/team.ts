import { chooseAlerts } from "@earshot/core/alert/choose-alerts";
import { keyNames } from "@earshot/core/access-key/list-keys";
import { changePerson } from "@earshot/core/team/change-person";
import { chooseMails } from "@earshot/core/team/choose-mails";
import { chooseLanguage } from "@earshot/core/team/choose-language";
import { endSession, signOutEverywhere, signOutPerson } from "@earshot/core/team/end-sessions";
import { exportPeople } from "@earshot/core/team/export-people";
import { importPeople } from "@earshot/core/team/import-people";
import { invite } from "@earshot/core/team/invite";
import type { Link } from "@earshot/core/team/link";
import { PEOPLE_FILE_BYTES } from "@earshot/core/team/people-in-file";
import { mySessions } from "@earshot/core/team/my-sessions";
import { colleagues, formerPeople, shown, team as teamOf } from "@earshot/core/team/people";
import { removePerson } from "@earshot/core/team/remove-person";
import { renewLink } from "@earshot/core/team/renew-link";
import { setAway } from "@earshot/core/team/set-away";
import { setPseudonym } from "@earshot/core/team/set-pseudonym";
import { signOut } from "@earshot/core/team/sign-in";
import { readGroupRoles, setGroupRoles } from "@earshot/core/settings/set-group-roles";
import { readSecurity, setSecurity } from "@earshot/core/settings/set-security";
import { chooseHostile } from "@earshot/core/wellbeing/choose-hostile";
import { choosePauseAfter, takePause } from "@earshot/core/wellbeing/take-pause";
import { Hono, type Context } from "hono";
import { deleteCookie, getCookie } from "hono/cookie";
import { jsonOf, noBody } from "./body.ts";
import { COOKIE, type Env } from "./session.ts";
import type { ApiSettings } from "./settings.ts";

/** A file in JSON takes a little more than its own bytes. */
const IMPORT_BODY = PEOPLE_FILE_BYTES * 2;

/** The people who work here, what lets them in, and oneself. */
export function team({ url }: ApiSettings) {
  const linkOf = (c: Context, { person, token, until }: Link) => ({
    person: shown(person),
    link: new URL(`/sign-in?token=${token}`, url ?? c.req.url).href,
    until,
  });
  return new Hono<Env>()
    .put("/me/language", async (c) => c.json({ person: shown(await chooseLanguage(c.get("ctx"), await jsonOf(c))) }))
    .put("/me/hostile", async (c) => c.json({ person: shown(await chooseHostile(c.get("ctx"), await jsonOf(c))) }))
    .put("/me/mails", async (c) => c.json({ person: shown(await chooseMails(c.get("ctx"), await jsonOf(c))) }))
    .put("/me/alerts", async (c) => c.json({ person: shown(await chooseAlerts(c.get("ctx"), await jsonOf(c))) }))
    .put("/me/pause", async (c) => c.json({ person: shown(await takePause(c.get("ctx"), await jsonOf(c))) }))
    .put("/me/pause-after", async (c) =>
      c.json({ person: shown(await choosePauseAfter(c.get("ctx"), await jsonOf(c))) }),
    )
    .get("/me/sessions", async (c) => c.json({ sessions: await mySessions(c.get("ctx"), getCookie(c, COOKIE)) }))
    .delete("/me/sessions/:id", noBody, async (c) => {
      await endSession(c.get("ctx"), c.req.param("id"));
      return c.body(null, 204);
    })
    .post("/me/sign-out-everywhere", noBody, async (c) => {
      await signOutEverywhere(c.get("ctx"));
      deleteCookie(c, COOKIE, { path: "/" });
      return c.body(null, 204);
    })
    .post("/sign-out", noBody, async (c) => {
      const token = getCookie(c, COOKIE);
      if (token) await signOut(c.get("ctx"), token);
      deleteCookie(c, COOKIE, { path: "/" });
      return c.body(null, 204);
    })
    .get("/brands/:brand/people", async (c) => c.json({ people: await colleagues(c.get("ctx"), c.req.param("brand")) }))
    .get("/team", async (c) => {
      const ctx = c.get("ctx");
      const [people, former, keys] = await Promise.all([teamOf(ctx), formerPeople(ctx), keyNames(ctx)]);
      return c.json({ people, former, keys });
    })
    .post("/team", async (c) => c.json(linkOf(c, await invite(c.get("ctx"), await jsonOf(c))), 201))
    .post("/team/import", async (c) => c.json(await importPeople(c.get("ctx"), await jsonOf(c, IMPORT_BODY))))
    .get("/team.csv", async (c) =>
      c.body(await exportPeople(c.get("ctx")), 200, {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="people.csv"',
      }),
    )
    .get("/team/security", async (c) => c.json(await readSecurity(c.get("ctx"))))
    .put("/team/security", async (c) => c.json(await setSecurity(c.get("ctx"), await jsonOf(c))))
    .get("/team/groups", async (c) => c.json({ groups: await readGroupRoles(c.get("ctx")) }))
    .put("/team/groups", async (c) => c.json({ groups: await setGroupRoles(c.get("ctx"), await jsonOf(c)) }))
    .patch("/team/:id", async (c) =>
      c.json({ person: shown(await changePerson(c.get("ctx"), c.req.param("id"), await jsonOf(c))) }),
    )
    .post("/team/:id/link", noBody, async (c) =>
      c.json(linkOf(c, await renewLink(c.get("ctx"), c.req.param("id"))), 201),
    )
    .post("/team/:id/sign-out", noBody, async (c) => {
      await signOutPerson(c.get("ctx"), c.req.param("id"));
      return c.body(null, 204);
    })
    .put("/team/:id/away", async (c) =>
      c.json({ person: shown(await setAway(c.get("ctx"), c.req.param("id"), await jsonOf(c))) }),
    )
    .put("/team/:id/pseudonym", async (c) =>
      c.json({ person: shown(await setPseudonym(c.get("ctx"), c.req.param("id"), await jsonOf(c))) }),
    )
    .delete("/team/:id", noBody, async (c) => {
      await removePerson(c.get("ctx"), c.req.param("id"));
      return c.body(null, 204);
    });
}
