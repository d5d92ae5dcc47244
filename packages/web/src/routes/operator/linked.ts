export type LinkedPart = { readonly text: string; readonly href?: string };

/** Cuts a mail's text at its web addresses, so that they can be followed. */
export function linked(text: string): LinkedPart[] {
  return text.split(/(https?:\/\/\S+)/).flatMap((part): LinkedPart[] => {
    if (!/^https?:\/\//.test(part)) return part === '' ? [] : [{ text: part }];
    const address = part.replace(/[.,;:!?)\]>]+$/, '');
    const rest = part.slice(address.length);
    return [{ text: address, href: address }, ...(rest === '' ? [] : [{ text: rest }])];
  });
}
