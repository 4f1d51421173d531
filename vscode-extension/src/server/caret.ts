import type { ClientCapabilities, StaticFeature } from 'vscode-languageclient/node';

/** Tells the server that it may say where the cursor goes after an edit, with the command `newsmarkup.placeCaret`. */
export const announceCaret: StaticFeature = {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), 'newsmarkup.caret': true };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
