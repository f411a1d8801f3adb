/**
 * What Slack refuses, in characters and counts. From Slack's Block Kit, Views and Web API reference;
 * `undocumented` marks what was only seen in the field, so it may move without notice.
 */
export const limits = {
  messageText: 40_000,
  updateText: 4_000,
  messageBlocks: 50,
  viewBlocks: 100,
  blockId: 255,
  sectionText: 3_000,
  sectionFields: 10,
  sectionField: 2_000,
  headerText: 150,
  contextElements: 10,
  contextText: 3_000,
  actionsElements: 25,
  contextActionsElements: 5,
  markdownText: 12_000,
  markdownArgument: 12_000,
  buttonText: 75,
  buttonValue: 2_000,
  buttonUrl: 3_000,
  accessibilityLabel: 75,
  actionId: 255,
  options: 100,
  choiceOptions: 10,
  overflowOptions: 5,
  optionText: 75,
  optionValue: 150,
  optionDescription: 75,
  placeholder: 150,
  inputLabel: 2_000,
  inputHint: 2_000,
  inputValue: 3_000,
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  imageUrl: 3_000,
  imageAlt: 2_000,
  modalTitle: 24,
  modalButton: 24,
  privateMetadata: 3_000,
  callbackId: 255,
  externalId: 255,
  suggestedPrompts: 4,
  statusMessages: 10,
  historyPage: 999,
  /** How long a `trigger_id` opens a view: one use, three seconds. */
  triggerMs: 3_000,
  /** A `response_url` takes five messages within half an hour. */
  responseUses: 5,
  responseMs: 30 * 60_000,
  /** Slack waits this long for an acknowledgement. */
  ackMs: 3_000,
  /** An event that was not acknowledged comes up to three more times. */
  redeliveries: 3,
  undocumented: {
    /** All text in a message's blocks together: `msg_blocks_too_long` (slackapi/bolt-js#2509). */
    messageBlocksText: 13_200,
    /** Slack's clients fold a section behind “see more” from about here. */
    sectionFold: 700,
  },
} as const;
