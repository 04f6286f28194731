/** Vite gives a file's text. */
declare module '*.json?raw' {
  const text: string;
  export default text;
}
