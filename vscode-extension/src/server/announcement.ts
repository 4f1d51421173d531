import type { ClientCapabilities, StaticFeature } from 'vscode-languageclient/node';

/** The commands that the server may send: it sends those only that a client says it has. */
const commands: readonly string[] = ['newsmarkup.showPlaces', 'newsmarkup.placeCaret', 'editor.action.triggerSuggest'];

/** Tells the server what this client has that the protocol knows no word for. */
export const announcement: StaticFeature = {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    capabilities.experimental = { ...(capabilities.experimental as object | undefined), commands: { commands } };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};
