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
  // Chromium refuses to sandbox as root. Of the switches that the packaged one suggests for tiny machines none is taken: in
  // a single process the contexts of two people share their cookies, and without web security a test proves little.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', ...(own ? [] : ['--disable-gpu']), ...quiet];
  return chromium.launch({ executablePath, headless: true, args });
};
