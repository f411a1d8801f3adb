import { limits } from '#slack/limits.ts';

/** The message that somebody pressed a button on, and who pressed it. */
export type Pressed = { readonly channel: string; readonly user: string; readonly ts: string };

/** Slack's `response_url`: good for five answers within half an hour. */
export type ResponseUrls = {
  readonly issue: (to: Pressed) => string;
  readonly spend: (url: string) => Pressed | undefined;
};

export const makeResponseUrls = (now: () => number): ResponseUrls => {
  const issued = new Map<string, { readonly to: Pressed; readonly until: number; left: number }>();
  return {
    issue: (to) => {
      const url = `https://hooks.slack.com/actions/${issued.size + 1}/${Math.floor(now())}`;
      issued.set(url, { to, until: now() + limits.responseMs, left: limits.responseUses });
      return url;
    },
    spend: (url) => {
      const found = issued.get(url);
      if (!found || now() > found.until || found.left <= 0) return undefined;
      found.left -= 1;
      return found.to;
    },
  };
};
