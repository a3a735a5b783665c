/** @jsxImportSource preact */
import { promotionText } from './frame.tsx';
import { Cards, CardsLoading } from './pieces.tsx';
import { useAddress, useCounted, useDay, useGoodsLanguage, useLoaded, useStore, useWords } from './store.ts';

export function Home() {
  const { settings, promotions, categories, api } = useStore();
  const address = useAddress();
  const { home, listing, frame } = useWords();
  const counted = useCounted();
  const day = useDay();
  const goods = useGoodsLanguage();
  const { value } = useLoaded(api.products, 'sort=bestselling&limit=11');
  const favorites = value?.products ?? [];
  return (
    <>
      <section class="hero">
        <div class="wrap">
          <div class="hero-words">
            <h1>{settings.tagline ?? home.welcome(settings.name)}</h1>
            <p class="lead">
              {counted(
                home.things,
                categories.reduce((sum, { count }) => sum + count, 0),
              )}
            </p>
            {categories[0] && (
              <p>
                <a class="button" href={address.category(categories[0].name)}>
                  {home.see(categories[0].name)}
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
        <h2>{home.byCategory}</h2>
        <ul class="category-tiles">
          {categories.map(({ name, count, image }) => (
            <li key={name}>
              {image && <img src={image.url} alt="" width="400" height="400" loading="lazy" />}
              <h3 lang={goods}>
                <a href={address.category(name)}>{name}</a>
              </h3>
              <p class="quiet">{counted(listing.products, count)}</p>
            </li>
          ))}
        </ul>
      </section>
      {promotions.length > 0 && (
        <section class="wrap block">
          <h2>{home.promotions}</h2>
          <ul class="promotions">
            {promotions.map((each) => (
              <li key={each.label}>
                {promotionText(each, frame)}
                {each.ends && <span class="quiet"> {home.until(day(each.ends))}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="wrap block">
        <h2>{home.favorites}</h2>
        {value ? <Cards cards={favorites.slice(3)} /> : <CardsLoading />}
      </section>
    </>
  );
}
