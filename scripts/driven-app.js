// The built app as Playwright drives it: what `electron FOLDER` does, with the `ready` of the app held back until the
// driver is connected. Without that, a window that opens while the driver is still connecting leaves it waiting for ever
// (microsoft/playwright issues 17765 and 29386). Playwright brings the part that holds back, but loads it only into an
// Electron that it has found by itself.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname, '..');
createRequire(import.meta.url)(path.join(root, 'node_modules/playwright-core/lib/server/electron/loader.js'));

const { productName, version, main } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
app.setVersion(version);
app.name = productName;
app.setDesktopName(`${productName}.desktop`);
app.setAppPath(root);
await import(pathToFileURL(path.join(root, main)).href);
