/** Files that tests read as text; nothing that ships does. */
declare module '*?raw' {
  const text: string;
  export default text;
}
