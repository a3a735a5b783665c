import type { UnderstandRequest } from '../../../bot/understanding/understanding.ts';

/** A request to a store with a small catalogue, for tables of messages. */
export function requestOf(text: string, changes: Partial<UnderstandRequest> = {}): UnderstandRequest {
  return {
    text,
    language: 'en',
    languages: ['en', 'es', 'fr', 'de'],
    currency: { code: 'USD', exponent: 2 },
    words,
    orderNumberPattern: '^D-\\d{5}$',
    expecting: 'nothing',
    today: '2026-03-02',
    ...changes,
  };
}

const words = {
  colors: ['Black', 'Red', 'Blue', 'Navy Blue', 'Forest Green', 'Green', 'Grey', 'White', 'Pink'],
  sizes: [
    'XS',
    'S',
    'M',
    'L',
    'XL',
    'XXL',
    'EU 42',
    'EU 43',
    '9',
    '9.5',
    '10',
    '32x34',
    '500 ml',
    'One size',
  ],
  brands: ['Northpeak', 'Trailhead', 'Blue Ridge', 'Dr. Bright'],
  categories: [
    'Jackets',
    'Shoes',
    'Dresses',
    'Kitchen Knives',
    'Home & Garden',
    'Headphones',
    'Socks',
    'Tents',
  ],
  materials: ['Leather', 'Wool', 'Cotton', 'Polyester', 'Stainless Steel'],
};
