/** "2 × Market Tote"; one alone is told by its title. */
export function counted({ title, quantity }: { title: string; quantity: number }): string {
  return quantity === 1 ? title : `${quantity} × ${title}`;
}
