/** Labels, folded, under which stores say what a thing is made of. */
export const materialLabels = [
  'material', 'materials', 'fabric', 'composition', 'upper', 'shell', 'made of',
  'obermaterial', 'stoff', 'zusammensetzung', 'matiere', 'tissu', 'composicion', 'tejido',
]; // prettier-ignore
