/** Nothing but our own files; Mantine sets styles inline, and pdf.js runs WebAssembly in a worker. */
const policy = (connections: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${connections}`,
    "worker-src 'self' blob:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The headers of every response of either shell. `webSocket` is the origin of the browser shell's wire. */
export const responseHeaders = (webSocket?: string): Record<string, string> => ({
  'Content-Security-Policy': policy(webSocket === undefined ? "'self'" : `'self' ${webSocket}`),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
});
