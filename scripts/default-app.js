// What the stock `electron` program does with `electron FOLDER`, for a distribution that comes without it:
// take the first argument that is no switch as the folder of the app, name the app as its package.json says,
// and load its main file. The top-level await holds back the `ready` event until the app's own module has run,
// as it must, because schemes and the sandbox are declared before `ready`.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('electron: the folder of the app is missing.\n');
  app.exit(2);
} else {
  const appPath = path.resolve(folder);
  const { name, productName, version, main = 'index.js' } = JSON.parse(
    readFileSync(path.join(appPath, 'package.json'), 'utf8'),
  );
  process.defaultApp = true;
  if (version !== undefined) app.setVersion(version);
  app.name = productName ?? name;
  app.setDesktopName(`${app.name}.desktop`);
  app.setAppPath(appPath);
  await import(pathToFileURL(path.join(appPath, main)).href);
}
