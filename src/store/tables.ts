/**
 * The tables, the same on SQLite and Postgres: text, and bigint for times (milliseconds) and counts.
 * `sealed` columns are AES-256-GCM under CURBSIDE_KEY; nothing else holds anybody's words.
 */
export type Tables = {
  clock: { id: number; skew: number };
  inbox: {
    id: string;
    also: string | null;
    team: string;
    user_id: string;
    channel: string;
    ts: string | null;
    thread: string;
    thread_ts: string | null;
    kept_at: number;
    seq: number;
    sealed: string | null;
    state: 'owed' | 'done' | 'dead';
    attempts: number;
    defects: number;
    due_at: number;
    lease_until: number;
    fence: number;
    reference: string | null;
    escalation_id: string | null;
  };
  thread: { id: string; sealed_key: string; expires_at: number };
  alias: { thread: string; type: string; hmac: string; number: number; whole: number };
  escalation: {
    id: string;
    source: string;
    thread: string;
    asker: string;
    channel: string;
    thread_ts: string | null;
    state: string;
    /** 1 while something is owed to the asker. */
    open: number;
    level: string;
    /** Everything else, as JSON: ids, cue names, counts. Never text. */
    detail: string;
    /** The scrubbed words, for the responder, erased when the page is over. */
    sealed: string | null;
    deadline: number | null;
    opened_at: number;
    version: number;
  };
  outbox: {
    id: string;
    seq: number;
    escalation_id: string;
    /** 'page', 'quiet' …; 'asker.paged' and so on for what the asker is told. */
    kind: string;
    /** The notice as JSON. */
    notice: string;
    /** The row whose message this one brings up to date. */
    refreshes: string | null;
    state: 'pending' | 'sent' | 'refused' | 'cancelled';
    due_at: number;
    attempts: number;
    lease_until: number;
    fence: number;
    sent_at: number | null;
    card_channel: string | null;
    card_ts: string | null;
  };
  audit: {
    seq: number;
    at: number;
    actor: string;
    kind: string;
    subject: string;
    detail: string;
    prev: string;
    hash: string;
  };
};
