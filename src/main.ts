import { ConfigError, readConfig, type Config } from '#config.ts';
import { makeCurbside } from '#curbside.ts';
import { describe } from '#describe.ts';
import { makeLog, type Log } from '#log.ts';
import { makeWorkspace } from '#preview/workspace.ts';
import { botToken, seats } from '#preview/cast.ts';
import { startPreview } from '#preview/server.ts';
import { openHttp } from '#slack/doors/http.ts';
import { openSocket } from '#slack/doors/socket.ts';
import { StoreError } from '#store/sqlite.ts';
import { runSlack, type Running } from '#slack/run.ts';

type Stop = () => Promise<void>;

/** Starts Curbside on Slack, or, without tokens, against the stand-in with its local page. */
const start = async (config: Config, log: Log): Promise<Stop> =>
  config.mode === 'preview' ? preview(config, log) : slack(config, log);

const slack = async (config: Config, log: Log): Promise<Stop> => {
  const curbside = await makeCurbside(config);
  const running = await run(config, log, curbside, {
    token: config.slack.botToken,
    apiUrl: config.slack.apiUrl,
  });
  const door =
    config.mode === 'socket'
      ? await openSocket({
          appToken: config.slack.appToken ?? '',
          apiUrl: config.slack.apiUrl,
          accept: running.accept,
          log,
        })
      : await openHttp({
          signingSecret: config.slack.signingSecret ?? '',
          port: config.port,
          accept: running.accept,
          log,
        });
  log.info(
    { mode: config.mode, team: running.we.team, steps: config.settings.chain.length },
    'Curbside is running',
  );
  if (config.settings.chain.length === 0)
    log.warn('Nobody is on call: paging is off. Fill in on_call.steps.');
  return async () => {
    await door.close();
    await running.stop();
    await curbside.close();
  };
};

/** In the preview the supervisor is on call, then the alternate; nothing is kept on disk. */
const preview = async (config: Config, log: Log): Promise<Stop> => {
  const [, supervisor, alternate] = seats;
  const settings = { ...config.settings, chain: [[supervisor.id], [alternate.id]] };
  const curbside = await makeCurbside({ store: { file: ':memory:' }, key: undefined, settings });
  let skew = 0;
  const now = () => Date.now() + skew;
  const workspace = makeWorkspace({ now });
  const running = await run(config, log, curbside, { token: botToken, fetch: workspace.fetch });
  const advance = async (milliseconds: number) => {
    skew += milliseconds;
    await curbside.clock.skip(milliseconds);
    running.nudge();
  };
  const page = await startPreview({
    workspace,
    deliver: running.accept,
    clock: { now, advance },
    port: config.port,
  });
  process.stdout.write(
    `\nCurbside preview: open ${page.url}\nNothing leaves this computer. Stop it with Ctrl+C.\n\n`,
  );
  return async () => {
    await page.close();
    await running.stop();
    await curbside.close();
  };
};

type Curbside = Awaited<ReturnType<typeof makeCurbside>>;
type Access = Parameters<typeof runSlack>[0]['access'];

const run = (config: Config, log: Log, curbside: Curbside, access: Access): Promise<Running> =>
  runSlack({
    ...curbside,
    access,
    log,
    pages: config.mode === 'preview' || config.settings.chain.length > 0,
    reportingLine: config.reportingLine,
  });

const EX_CONFIG = 78; // sysexits.h

const main = async () => {
  const config = readConfig(process.env);
  const log = makeLog(config.mode === 'preview' ? 'error' : config.logLevel);
  // A library's forgotten promise must not end a process that carries pages: all that is owed stands in the store.
  process.on('unhandledRejection', (error) => log.error(describe(error), 'unhandled'));
  const stop = await start(config, log);
  let stopping = false;
  const leave = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error(describe(error), 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', leave);
  process.on('SIGTERM', leave);
};

main().catch((error: unknown) => {
  if (error instanceof ConfigError || error instanceof StoreError) {
    process.stderr.write(`Curbside cannot start.\n${error.message}\n`);
    process.exit(EX_CONFIG);
  }
  process.stderr.write(`Curbside cannot start. ${JSON.stringify(describe(error))}\n`);
  process.exit(1);
});
