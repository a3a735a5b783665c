/** @jsxImportSource preact */
import { promotionText } from './frame.tsx';
import { Cards, CardsLoading } from './pieces.tsx';
import { useAddress, useLoaded, useStore } from './store.ts';

export function Home() {
  const { settings, promotions, categories, api } = useStore();
  const address = useAddress();
  const { value } = useLoaded(api.products, 'sort=bestselling&limit=11');
  const favorites = value?.products ?? [];
  return (
    <>
      <section class="hero">
        <div class="wrap">
          <div class="hero-words">
            <h1>{settings.tagline ?? `Welcome to ${settings.name}`}</h1>
            <p class="lead">
              {categories.reduce((sum, { count }) => sum + count, 0).toLocaleString(settings.locale)} things,
              chosen with care. Ask our assistant in the corner, or look around.
            </p>
            {categories[0] && (
              <p>
                <a class="button" href={address.category(categories[0].name)}>
                  Shop {categories[0].name.toLowerCase()}
                </a>
              </p>
            )}
          </div>
          <div class="hero-pictures">
            {[favorites[2], favorites[0], favorites[1]]
              .filter((card) => card !== undefined)
              .map((card) => (
                <a key={card.id} href={address.product(card.id)}>
                  <img src={card.image?.url} alt={card.title} width="400" height="400" />
                </a>
              ))}
          </div>
        </div>
      </section>
      <section class="wrap block">
        <h2>Shop by category</h2>
        <ul class="category-tiles">
          {categories.map(({ name, count, image }) => (
            <li key={name}>
              {image && <img src={image.url} alt="" width="400" height="400" loading="lazy" />}
              <h3>
                <a href={address.category(name)}>{name}</a>
              </h3>
              <p class="quiet">{count} products</p>
            </li>
          ))}
        </ul>
      </section>
      {promotions.length > 0 && (
        <section class="wrap block">
          <h2>Running now</h2>
          <ul class="promotions">
            {promotions.map((each) => (
              <li key={each.label}>
                {promotionText(each)}
                {each.ends && (
                  <span class="quiet">
                    {' '}
                    until {new Date(each.ends).toLocaleDateString(settings.locale, { dateStyle: 'medium' })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="wrap block">
        <h2>What people come back for</h2>
        {value ? <Cards cards={favorites.slice(3)} /> : <CardsLoading />}
      </section>
    </>
  );
}
