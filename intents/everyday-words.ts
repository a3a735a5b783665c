import type { CatalogueWords } from '../bot/understanding/understanding.ts';

/** The words of a shop of everyday things, to measure slots where no store's catalogue is given. */
export const everydayWords: CatalogueWords = {
  colors: [
    'Black', 'White', 'Grey', 'Gray', 'Charcoal', 'Silver', 'Gold', 'Red', 'Burgundy', 'Maroon', 'Orange', 'Coral', 'Yellow', 'Mustard',
    'Green', 'Olive', 'Mint', 'Teal', 'Turquoise', 'Blue', 'Navy', 'Navy Blue', 'Light Blue', 'Dark Blue', 'Dark Green', 'Purple',
    'Lavender', 'Pink', 'Brown', 'Tan', 'Beige', 'Cream', 'Khaki',
  ],
  sizes: [],
  brands: [],
  categories: [
    'Jackets', 'Coats', 'Shirts', 'T-Shirts', 'Trousers', 'Jeans', 'Shorts', 'Dresses', 'Skirts', 'Sweaters', 'Hoodies', 'Socks', 'Shoes',
    'Boots', 'Sneakers', 'Sandals', 'Hats', 'Gloves', 'Scarves', 'Bags', 'Backpacks', 'Headphones', 'Laptops', 'Phones', 'Cameras',
    'Watches', 'Lamps', 'Chairs', 'Tables', 'Rugs', 'Kettles', 'Mugs', 'Knives', 'Tents', 'Sleeping Bags', 'Bicycles', 'Toys', 'Books',
  ],
  materials: ['Leather', 'Wool', 'Cotton', 'Linen', 'Silk', 'Wood', 'Steel', 'Glass', 'Bamboo', 'Plastic'],
}; // prettier-ignore
