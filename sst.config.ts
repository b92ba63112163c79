/// <reference path="./.sst/platform/config.d.ts" />

export default $config({
  app: ({ stage }) => ({
    name: "earshot",
    home: "aws",
    removal: stage === "production" ? "retain" : "remove",
    protect: stage === "production",
    providers: { aws: { defaultTags: { tags: { app: "earshot", stage: stage ?? "" } } } },
  }),
  async run() {
    const { setDefaults } = await import("./infra/defaults.ts");
    setDefaults();
    const { table, vaultKey } = await import("./infra/table.ts");
    const { queues } = await import("./infra/queues.ts");
    const { options } = await import("./infra/mail.ts");
    const { router } = await import("./infra/router.ts");
    await import("./infra/site.ts");
    await import("./infra/alarms.ts");
    return {
      stage: $app.stage,
      url: router.url,
      table: table.name,
      vaultKey: vaultKey.arn,
      mailFrom: options.mailFrom,
      queues: Object.fromEntries(
        Object.entries(queues).map(([name, { queue, dead }]) => [name, { queue: queue.url, dead: dead.url }]),
      ),
    };
  },
});
