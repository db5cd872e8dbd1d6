// Opens index.html in headless Chromium and compares its text with NumPy's numbers (expected.txt).
//
//     node browser/check.js [CHROMIUM]

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = new URL("../", import.meta.url);
const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };

const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    try {
        const body = await readFile(fileURLToPath(new URL(`.${pathname}`, root)));
        response.writeHead(200, { "Content-Type": types[extname(pathname)] ?? "application/octet-stream" }).end(body);
    } catch {
        response.writeHead(404).end();
    }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));

const profile = await mkdtemp(join(tmpdir(), "rill-chromium-"));
try {
    const { stdout } = await promisify(execFile)(process.argv[2] ?? "chromium", [
        "--headless", "--no-sandbox", "--disable-gpu", `--user-data-dir=${profile}`, "--virtual-time-budget=20000",
        "--dump-dom", `http://127.0.0.1:${server.address().port}/browser/index.html`,
    ], { timeout: 100_000 });
    const [, shown] = stdout.match(/<pre id="numbers">([^<]*)<\/pre>/) ?? [];
    assert.equal(shown, await readFile(new URL("browser/expected.txt", root), "utf8"));
    console.log("the page shows NumPy's numbers");
} finally {
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
