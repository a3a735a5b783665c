import type { CatalogueWords } from '../bot/understanding/understanding.ts';

/** The words of a shop of everyday things, to measure slots where no store's catalogue is given. */
export const everydayWords: CatalogueWords = {
  colors: [
    'Black', 'White', 'Grey', 'Gray', 'Charcoal', 'Silver', 'Gold', 'Red', 'Burgundy', 'Maroon', 'Orange', 'Coral', 'Yellow', 'Mustard',
    'Green', 'Olive', 'Mint', 'Teal', 'Turquoise', 'Blue', 'Navy', 'Navy Blue', 'Light Blue', 'Dark Blue', 'Dark Green', 'Purple',
    'Lavender', 'Pink', 'Brown', 'Tan', 'Beige', 'Cream', 'Khaki', 'Ivory', 'Off White', 'Light Grey', 'Light Green', 'Light Pink', 'Dark Brown',
    'Dark Red', 'Sage Green', 'Forest Green', 'Bottle Green', 'Emerald Green', 'Olive Green', 'Lime Green', 'Royal Blue', 'Baby Blue', 'Midnight Blue',
    'Petrol Blue', 'Hot Pink', 'Dusty Pink', 'Cherry Red', 'Burnt Orange', 'Rose Gold', 'Copper', 'Bronze', 'Lilac', 'Peach', 'Plum', 'Rust',
    'Verde Botella', 'Azul Noche', 'Café', 'Bleu Nuit', 'Bleu Canard', 'Vert Sapin', 'Rouge Cerise', 'Tannengrün', 'Nachtblau', 'Kirschrot',
  ],
  sizes: [
    'EU 35', 'EU 36', 'EU 37', 'EU 38', 'EU 39', 'EU 40', 'EU 41', 'EU 42', 'EU 43', 'EU 44', 'EU 45', 'EU 46', 'EU 47',
    'XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', 'XXXL', '34', '35', '36', '37', '38', '39', '40', '41', '42', '43', '44', '45', '46', '47', '48',
    ...[5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 100, 120, 125, 150, 175, 180, 200, 250, 300, 330, 350, 400, 450, 500, 600, 700, 750].map((count) => `${count} ml`),
    ...[0.5, 0.75, 1, 1.2, 1.5, 1.7, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 10, 12, 15, 18, 20, 22, 25, 28, 30, 35, 40, 45, 50, 60, 65, 70, 80].map((count) => `${count} l`),
    ...[50, 70, 100, 125, 150, 200, 250, 300, 350, 400, 500, 600, 700, 750, 800, 900].map((count) => `${count} g`),
    ...[0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 10, 12, 15, 20, 25].map((count) => `${count} kg`),
    ...[8, 16, 32, 64, 128, 256, 512].map((count) => `${count} GB`), '1 TB', '2 TB', '4 TB', 'A3', 'A4', 'A5', 'A6',
    ...['40', '45', '50', '60', '70', '80', '90', '100', '120', '135', '140', '150', '155', '160', '180', '200', '220', '240', '260']
      .flatMap((width) => ['40', '45', '50', '60', '70', '80', '90', '100', '120', '140', '170', '180', '190', '200', '210', '220', '230', '240', '250', '260', '280', '290', '300', '340', '400'].map((length) => `${width} x ${length} cm`)),
  ],
  brands: [],
  categories: [
    'Jackets', 'Coats', 'Shirts', 'T-Shirts', 'Trousers', 'Jeans', 'Shorts', 'Dresses', 'Skirts', 'Sweaters', 'Hoodies', 'Socks', 'Shoes',
    'Boots', 'Sneakers', 'Sandals', 'Hats', 'Gloves', 'Scarves', 'Bags', 'Backpacks', 'Headphones', 'Laptops', 'Phones', 'Cameras',
    'Watches', 'Lamps', 'Chairs', 'Tables', 'Rugs', 'Kettles', 'Mugs', 'Knives', 'Tents', 'Sleeping Bags', 'Bicycles', 'Toys', 'Books',
  ],
  materials: ['Leather', 'Wool', 'Cotton', 'Linen', 'Silk', 'Wood', 'Steel', 'Glass', 'Bamboo', 'Plastic'],
}; // prettier-ignore
