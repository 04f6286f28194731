/** Whether an address is that of the editor of a Google sheet, which people copy from the address bar. */
export function isSheetEditor(address: string): boolean {
  return /^https?:\/\/docs\.google\.com\/spreadsheets\/(?:u\/\d+\/)?d\/[^/?#]+(?:\/(?:edit|view|htmlview)?)?(?:[?#]|$)/i.test(
    address,
  );
}
