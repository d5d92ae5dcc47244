/** The same server, another database. */
export const databaseNamed = (url: string, name: string) => {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
};
