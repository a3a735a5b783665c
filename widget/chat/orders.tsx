import { formatMoney } from '../../bot/wire/money.ts';
import type { OrderView } from '../../bot/wire/parts.ts';
import { Totals } from './cart.tsx';
import { useChat } from './chat-context.ts';
import { formatDate, optionText } from './format.ts';
import { useGoods } from './goods.ts';
import { Icon } from './icons.tsx';
import { useCardWords } from './more/words.ts';
import { Options } from './product-card.tsx';
import { Unseen } from './unseen.tsx';

/** One order: where it is, what comes next, what is in it. */
export function Order({ order }: { order: OrderView }) {
  const { locale } = useChat();
  const words = useCardWords();
  return (
    <div className="card order" role="group" aria-label={words.order(order.number)}>
      <OrderTitle order={order} />
      {order.estimatedDelivery && (
        <p className="expected">{words.expected(formatDate(order.estimatedDelivery, locale))}</p>
      )}
      <Timeline order={order} />
      {order.trackingNumber && (
        <p className="meta">
          {order.carrier ? `${order.carrier} · ` : ''}
          {words.tracking} <span className="code">{order.trackingNumber}</span>
        </p>
      )}
      <details>
        <summary>{words.contents}</summary>
        <Lines order={order} />
      </details>
    </div>
  );
}

/** A shopper's orders, newest first; each opens to show its progress. */
export function Orders({ orders }: { orders: OrderView[] }) {
  const words = useCardWords();
  return (
    <div className="card orders" role="group" aria-label={words.orders}>
      <header className="title">
        <Icon name="box" />
        <h3>{words.orders}</h3>
      </header>
      {orders.length === 0 && <p className="aside">{words.noOrders}</p>}
      <ul>
        {orders.map((order) => (
          <li key={order.number}>
            <OrderTitle order={order} />
            <details>
              <summary>
                {words.orderDetails}
                <Unseen>: {words.order(order.number)}</Unseen>
              </summary>
              <Timeline order={order} />
              <Lines order={order} />
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}

function OrderTitle({ order }: { order: OrderView }) {
  const { locale } = useChat();
  const words = useCardWords();
  return (
    <header className="order-title">
      <div>
        <h3>{words.order(order.number)}</h3>
        <p className="meta">{words.placed(formatDate(order.placedAt, locale))}</p>
      </div>
      <span className="state">{order.stateLabel}</span>
    </header>
  );
}

function Timeline({ order }: { order: OrderView }) {
  const { locale } = useChat();
  const words = useCardWords();
  const current = order.timeline.findLastIndex((step) => step.at !== undefined);
  return (
    <ol className="timeline" aria-label={words.progress}>
      {order.timeline.map((step, index) => (
        <li
          key={`${step.state} ${step.label}`}
          className={step.at ? 'done' : 'ahead'}
          aria-current={index === current ? 'step' : undefined}
        >
          <Unseen>{step.at ? words.done : words.ahead} </Unseen>
          <span>{step.label}</span>
          {step.at && <time dateTime={step.at}>{formatDate(step.at, locale)}</time>}
        </li>
      ))}
    </ol>
  );
}

function Lines({ order }: { order: OrderView }) {
  const { locale } = useChat();
  const { goods } = useGoods();
  return (
    <>
      <ul className="bought">
        {order.lines.map((line) => (
          <li key={`${line.title} ${optionText(line.options, undefined)}`}>
            <span>
              <span lang={goods}>{line.title}</span>{' '}
              <span className="meta">
                <Options {...line} /> {`× ${line.quantity}`}
              </span>
            </span>
            <span className="amount">{formatMoney(line.total, locale)}</span>
          </li>
        ))}
      </ul>
      <Totals totals={order.totals} />
    </>
  );
}
