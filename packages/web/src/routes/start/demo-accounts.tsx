export function DemoAccounts() {
  return null;
}
