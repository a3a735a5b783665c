/** @jsxImportSource preact */
import type { PublicSettings } from './api.ts';
import { useLanguage, useLocale, useMoney, useShopper, useStore, useWords } from './store.ts';
import { countedSpan } from './words/saying.ts';

export type Method = PublicSettings['shipping']['methods'][number];

interface AddressProps {
  countries: string[];
  country: string;
  setCountry: (country: string) => void;
  region: string;
  setRegion: (region: string) => void;
}

/** Where it goes. */
export function Address({ countries, country, setCountry, region, setRegion }: AddressProps) {
  const { checkout: words } = useWords();
  const names = new Intl.DisplayNames([useLanguage()], { type: 'region' });
  return (
    <fieldset>
      <legend>{words.address}</legend>
      <Field name="line1" label={words.street} autocomplete="address-line1" required />
      <Field name="line2" label={words.apartment} autocomplete="address-line2" />
      <Field
        name="postalCode"
        label={words.postalCode}
        autocomplete="postal-code"
        maxLength={16}
        required
        short
      />
      <Field name="city" label={words.city} autocomplete="address-level2" required short />
      <p class="field short">
        <label htmlFor="country">{words.country}</label>
        <select
          id="country"
          name="country"
          value={country}
          autocomplete="country"
          onChange={(event) => setCountry(event.currentTarget.value)}
        >
          {countries.map((code) => (
            <option key={code} value={code}>
              {names.of(code) ?? code}
            </option>
          ))}
        </select>
      </p>
      {['US', 'CA'].includes(country) && (
        <p class="field short">
          <label htmlFor="region">{country === 'US' ? words.state : words.province}</label>
          <input
            id="region"
            name="region"
            required
            pattern="[A-Za-z]{2}"
            maxLength={2}
            value={region}
            autocomplete="address-level1"
            onInput={(event) => setRegion(event.currentTarget.value.toUpperCase())}
          />
        </p>
      )}
    </fieldset>
  );
}
/** Who orders. */
export function Contact() {
  const shopper = useShopper();
  const { checkout: words } = useWords();
  return (
    <fieldset>
      <legend>{words.you}</legend>
      <Field name="name" label={words.name} autocomplete="name" defaultValue={shopper?.name} required />
      <Field
        name="email"
        label={words.email}
        type="email"
        autocomplete="email"
        defaultValue={shopper?.email}
        required
      />
      <Field name="phone" label={words.phone} type="tel" autocomplete="tel" maxLength={40} />
    </fieldset>
  );
}

interface FieldProps {
  name: string;
  label: string;
  autocomplete: string;
  type?: 'email' | 'tel';
  defaultValue?: string;
  maxLength?: number;
  required?: boolean;
  short?: boolean;
}

function Field({
  name,
  label,
  autocomplete,
  type,
  defaultValue,
  required,
  short,
  maxLength = 120,
}: FieldProps) {
  const { optional } = useWords().checkout;
  const input = { id: name, name, autocomplete, defaultValue, required, maxLength };
  return (
    <p class={short ? 'field short' : 'field'}>
      <label htmlFor={name}>
        {label} {!required && <span class="quiet">{optional}</span>}
      </label>
      {type === 'email' && <input type="email" {...input} />}
      {type === 'tel' && <input type="tel" {...input} />}
      {type === undefined && <input type="text" {...input} />}
    </p>
  );
}

/** How it goes there, of the methods that do. */
export function Shipping({
  methods,
  chosen,
  choose,
}: {
  methods: Method[];
  chosen?: string;
  choose: (id: string) => void;
}) {
  const { settings } = useStore();
  const { checkout: words } = useWords();
  const money = useMoney();
  const locale = useLocale();
  const { code: currency, exponent } = settings.currency;
  const price = (amount: number) => (amount === 0 ? words.free : money({ amount, currency, exponent }));
  return (
    <fieldset class="methods">
      <legend>{words.shipping}</legend>
      {methods.map(({ id, name, price: amount, freeFrom, days }) => (
        <label key={id}>
          <input
            type="radio"
            name="shippingMethod"
            value={id}
            checked={chosen === id}
            onChange={() => choose(id)}
          />
          <span>
            <strong>{name}</strong>
            <span class="quiet">
              {countedSpan(words.workingDays, days, locale)}
              {freeFrom !== undefined && `, ${words.freeFrom(price(freeFrom))}`}
            </span>
          </span>
          <span>{price(amount)}</span>
        </label>
      ))}
    </fieldset>
  );
}
