import type { CatalogueWords } from '../bot/understanding/understanding.ts';

/** The words of a shop of everyday things, to measure slots where no store's catalogue is given. */
export const everydayWords: CatalogueWords = {
  colors: [
    'Black', 'White', 'Grey', 'Gray', 'Charcoal', 'Silver', 'Gold', 'Red', 'Burgundy', 'Maroon', 'Orange', 'Coral', 'Yellow', 'Mustard',
    'Green', 'Olive', 'Mint', 'Teal', 'Turquoise', 'Blue', 'Navy', 'Navy Blue', 'Light Blue', 'Dark Blue', 'Dark Green', 'Purple',
    'Lavender', 'Pink', 'Brown', 'Tan', 'Beige', 'Cream', 'Khaki',
  ],
  sizes: [
    'EU 35', 'EU 36', 'EU 37', 'EU 38', 'EU 39', 'EU 40', 'EU 41', 'EU 42', 'EU 43', 'EU 44', 'EU 45', 'EU 46', 'EU 47',
    'XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL', '34', '35', '36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46', '47', '48',
  ],
  brands: [],
  categories: [
    'Jackets', 'Coats', 'Shirts', 'T-Shirts', 'Trousers', 'Jeans', 'Shorts', 'Dresses', 'Skirts', 'Sweaters', 'Hoodies', 'Socks', 'Shoes',
    'Boots', 'Sneakers', 'Sandals', 'Hats', 'Gloves', 'Scarves', 'Bags', 'Backpacks', 'Headphones', 'Laptops', 'Phones', 'Cameras',
    'Watches', 'Lamps', 'Chairs', 'Tables', 'Rugs', 'Kettles', 'Mugs', 'Knives', 'Tents', 'Sleeping Bags', 'Bicycles', 'Toys', 'Books',
  ],
  materials: ['Leather', 'Wool', 'Cotton', 'Linen', 'Silk', 'Wood', 'Steel', 'Glass', 'Bamboo', 'Plastic'],
}; // prettier-ignore
