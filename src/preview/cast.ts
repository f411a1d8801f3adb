/** The workspace that the preview and the tests play in. Ids have Slack's shape; names are roles, not people. */
export const team = { id: 'T0PREVIEW1', domain: 'preview', name: 'Preview' } as const;

/** The app as Slack knows it: the application, its bot, and the user that the bot speaks as. */
export const app = { id: 'A0CURBSIDE', bot: 'B0CURBSIDE', user: 'U0CURBSIDE', name: 'Curbside' } as const;

export const botToken = 'xoxb-preview';

/** The team's private channel; every seat and the bot are in it. */
export const teamChannel = { id: 'C0TEAM0001', name: 'team-consultations' } as const;

/** The people in the seats. */
export const seats = [
  { id: 'U0CASEMGR1', dm: 'D0CASEMGR1', handle: 'case.manager', name: 'Case manager' },
  { id: 'U0SUPER001', dm: 'D0SUPER001', handle: 'supervisor', name: 'Supervisor' },
  { id: 'U0SUPER002', dm: 'D0SUPER002', handle: 'alternate', name: 'Alternate supervisor' },
] as const;

/** What `manifest.yml` adds to Slack: the command to type, and the shortcut to press. */
export const slashCommands: readonly string[] = ['/ethics'];
export const shortcut = { name: 'Ethics consultation', callback: 'ask' } as const;

/** What `manifest.yml` asks for; a method outside these answers `missing_scope`, as in Slack. */
export const grantedScopes = [
  'app_mentions:read',
  'assistant:write',
  'channels:read',
  'chat:write',
  'commands',
  'groups:read',
  'im:history',
  'im:write',
  'users:read',
] as const;
