import { existsSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';
import packaged from '@sparticuz/chromium';

const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];

/** A real Chromium: the one named by CHROMIUM, else the system's, else the one that comes with the packages. */
export const launchBrowser = async (): Promise<Browser> => {
  const own = process.env['CHROMIUM'] ?? installed.find((path) => existsSync(path));
  const executablePath = own ?? (await packaged.executablePath());
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
  // Chromium refuses to sandbox as root; the packaged one is a headless shell that wants its own switches.
  const args = own
    ? ['--no-sandbox', ...quiet]
    : [...packaged.args.filter((arg) => !arg.startsWith('--headless')), ...quiet];
  return chromium.launch({ executablePath, headless: true, args });
};
