/**
 * Node's own HTTP. An ES module that imports it loads Node's fetch and WebSocket with it, since each name that `node:http` has is
 * looked up: a sixteenth of the time until a sandbox answers and 12 MB, for what no sandbox uses.
 */
export const { createServer, IncomingMessage, ServerResponse, STATUS_CODES } = process.getBuiltinModule('node:http');
