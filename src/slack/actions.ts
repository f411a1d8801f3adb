/** The ids of our buttons, each sent by one view and heard by one listener. */
export const actions = {
  danger: 'danger',
  talk: 'talk',
  showCode: 'show_code',
  more: 'more',
  askYes: 'ask_yes',
  askCall: 'ask_call',
  askNo: 'ask_no',
  choose: 'choose',
  called911: 'called_911',
  notCalled911: 'not_called_911',
  withdraw: 'withdraw',
  gotIt: 'got_it',
  cannotTake: 'cannot_take',
  stillWorking: 'still_working',
  notImminent: 'not_imminent',
  resolve: 'resolve',
  viewText: 'view_text',
  putBack: 'put_back',
  removeToo: 'remove_too',
  undo: 'undo',
} as const;

/** The ask form, by the names that Slack knows its parts under. `manifest.yml` has the first two as well. */
export const askForm = {
  command: '/ethics',
  callback: 'ask',
  /** The field: its words stay in it through every redraw, because these two stay the same. */
  block: 'question',
  field: 'words',
} as const;
