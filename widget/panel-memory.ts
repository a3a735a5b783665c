/** Whether the panel was open on the last page of this tab. */
export function panelMemory(storeId: string) {
  const key = `aisle:${storeId}:open`;
  return {
    recall() {
      try {
        return sessionStorage.getItem(key) === 'yes';
      } catch {
        return false;
      }
    },
    remember(open: boolean) {
      try {
        sessionStorage.setItem(key, open ? 'yes' : 'no');
      } catch {
        // Storage is forbidden here: the next page begins with the panel closed.
      }
    },
  };
}
