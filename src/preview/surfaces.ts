import { randomBytes } from 'node:crypto';

import { done, refuse, refuseBecause, type Answer } from './answer.ts';
import { isRecord, structureOf, textOf, type Arguments } from './arguments.ts';
import type { StoredBlock } from './blocks.ts';
import { app, team } from './cast.ts';
import { checkHome, checkModal } from './checks.ts';
import type { Room } from './room.ts';
import { storedBlocks } from './stored-blocks.ts';
import { makeTriggers } from './triggers.ts';
import type { Home, Modal } from './views.ts';

/** A view that somebody has open. */
export type OpenView = {
  readonly id: string;
  readonly hash: string;
  readonly user: string;
  readonly shape: (Modal | Home) & { readonly blocks: StoredBlock[] };
};

/** Modals and Home tabs, and the triggers that may open them. */
export type Surfaces = {
  /** A new `trigger_id` for what this person just did. */
  readonly trigger: (user: string) => string;
  readonly modal: (user: string) => OpenView | undefined;
  readonly home: (user: string) => OpenView | undefined;
  readonly close: (user: string) => void;
  readonly open: (args: Arguments) => Answer;
  readonly update: (args: Arguments) => Answer;
  readonly publish: (args: Arguments) => Answer;
  /** Shows a view that came as the answer to a submission. */
  readonly replace: (user: string, view: unknown) => Answer;
};

/** A view as Slack writes it in answers and payloads, without what the person filled in. */
export const viewJson = ({ id, hash, shape }: OpenView): Readonly<Record<string, unknown>> => ({
  ...shape,
  id,
  hash,
  team_id: team.id,
  app_id: app.id,
  app_installed_team_id: team.id,
  bot_id: app.bot,
  private_metadata: shape.private_metadata ?? '',
  callback_id: shape.callback_id ?? '',
  external_id: shape.external_id ?? '',
  state: { values: {} },
  root_view_id: id,
  previous_view_id: null,
});

const random = (): string => randomBytes(6).toString('base64url');

const modalIn = (view: unknown) => checkModal(isRecord(view) ? view : {});

export const makeSurfaces = (room: Room): Surfaces => {
  const triggers = makeTriggers(room.now);
  const modals = new Map<string, OpenView>();
  const homes = new Map<string, OpenView>();

  const shown = (
    into: Map<string, OpenView>,
    user: string,
    shape: Modal | Home,
    id = `V${random()}`,
  ): Answer => {
    const hash = `${Math.floor(room.now() / 1000)}.${random()}`;
    const view: OpenView = { id, hash, user, shape: { ...shape, blocks: [...storedBlocks(shape.blocks)] } };
    into.set(user, view);
    room.tell({ kind: 'view', user });
    return done({ view: viewJson(view) });
  };

  const replace = (view: unknown, old: OpenView): Answer => {
    const checked = modalIn(view);
    if ('reasons' in checked) return refuseBecause('invalid_arguments', checked.reasons);
    return shown(modals, old.user, checked.value, old.id);
  };

  return {
    trigger: triggers.issue,
    modal: (user) => modals.get(user),
    home: (user) => homes.get(user),
    close: (user) => {
      modals.delete(user);
      room.tell({ kind: 'view', user });
    },
    open: (args) => {
      const checked = modalIn(structureOf(args, 'view'));
      if ('reasons' in checked) return refuseBecause('invalid_arguments', checked.reasons);
      const by = triggers.spend(textOf(args, 'trigger_id') ?? '');
      return 'error' in by ? refuse(by.error) : shown(modals, by.user, checked.value);
    },
    update: (args) => {
      const id = textOf(args, 'view_id');
      const external = textOf(args, 'external_id');
      const old = [...modals.values()].find(
        (each) => each.id === id || (external !== undefined && each.shape.external_id === external),
      );
      if (!old) return refuse('not_found');
      const hash = textOf(args, 'hash');
      if (hash !== undefined && hash !== old.hash) return refuse('hash_conflict');
      return replace(structureOf(args, 'view'), old);
    },
    publish: (args) => {
      const user = textOf(args, 'user_id') ?? '';
      if (!room.person(user)) return refuse('user_not_found');
      const view = structureOf(args, 'view');
      const checked = checkHome(isRecord(view) ? view : {});
      if ('reasons' in checked) return refuseBecause('invalid_arguments', checked.reasons);
      return shown(homes, user, checked.value, homes.get(user)?.id);
    },
    replace: (user, view) => {
      const old = modals.get(user);
      return old ? replace(view, old) : refuse('not_found');
    },
  };
};
