/** Passes traffic on and watches it: forwarding byte for byte, recording, masking. */
export { ExampleCollector } from './example-collector.ts';
export { examplesOverlay } from './examples-overlay.ts';
export { openHar } from './har-file.ts';
export { Recorder } from './recorder.ts';
export { startProxy } from './start-proxy.ts';
export { upstreamAt } from './upstream.ts';
