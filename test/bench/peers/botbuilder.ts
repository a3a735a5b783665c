/**
 * The peer: Bot Framework with an activity handler, conversation state and memory storage, over the same `ws` sockets.
 * It keeps nothing on disk and no log; Aisle's turns beside it are durable.
 */
import type { AddressInfo } from 'node:net';
import {
  ActivityHandler,
  ActivityTypes,
  BotAdapter,
  ConversationState,
  MemoryStorage,
  TurnContext,
} from 'botbuilder';
import type { Activity, ConversationReference, ResourceResponse } from 'botbuilder';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { spineIntent } from '../script.ts';
import type { SpineIntent } from '../script.ts';

interface Cart {
  lines: { title: string; quantity: number }[];
}

class SocketAdapter extends BotAdapter {
  readonly sockets = new Map<string, WebSocket>();

  async sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const socket = this.sockets.get(context.activity.conversation.id);
    return activities.map((activity, index) => {
      socket?.send(
        JSON.stringify({
          type: 'entry',
          messageId: context.activity.id,
          text: activity.text,
          attachments: activity.attachments,
        }),
      );
      return { id: `${context.activity.id}-${index}` };
    });
  }

  updateActivity(): Promise<void> {
    return Promise.resolve();
  }

  deleteActivity(): Promise<void> {
    return Promise.resolve();
  }

  override async continueConversation(_reference: Partial<ConversationReference>): Promise<void> {}

  async take(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    await this.runMiddleware(new TurnContext(this, activity), logic);
  }
}

const adapter = new SocketAdapter();
const state = new ConversationState(new MemoryStorage());
const cart = state.createProperty<Cart>('cart');
const asked = state.createProperty<number>('asked');

const products = ['Drizzle', 'Cloudburst', 'Harbor', 'Fjell', 'Gull'].map((title, index) => ({
  title,
  price: 8900 + index * 1000,
}));

const answers: Record<SpineIntent, (context: TurnContext) => Promise<void>> = {
  greet: async (context) => void (await context.sendActivity('Hello. I am the shop assistant.')),
  'search-products': async (context) =>
    void (await context.sendActivity({
      type: ActivityTypes.Message,
      text: 'Five jackets.',
      attachments: products.map((product) => ({
        contentType: 'application/vnd.microsoft.card.hero',
        content: product,
      })),
    })),
  'add-to-cart': async (context) => {
    const held = await cart.get(context, { lines: [] });
    const line = held.lines[0];
    if (line) line.quantity += 1;
    else held.lines.push({ title: 'Drizzle', quantity: 1 });
    await cart.set(context, held);
    await context.sendActivity(`Added. ${held.lines[0]!.quantity} in your cart.`);
  },
  'view-cart': async (context) => {
    const held = await cart.get(context, { lines: [] });
    await context.sendActivity(held.lines.map((line) => `${line.quantity} × ${line.title}`).join(', '));
  },
  thank: async (context) => void (await context.sendActivity('You are welcome.')),
};

const handler = new ActivityHandler();
handler.onMessage(async (context, next) => {
  await asked.set(context, (await asked.get(context, 0)) + 1);
  await answers[spineIntent(context.activity.text)](context);
  await next();
});

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
let count = 0;
server.on('connection', (socket) => {
  const conversationId = `conversation-${count++}`;
  adapter.sockets.set(conversationId, socket);
  socket.on('message', (data) => {
    const { messageId, text } = JSON.parse((data as Buffer).toString('utf8')) as {
      messageId: string;
      text: string;
    };
    const activity = {
      type: ActivityTypes.Message,
      id: messageId,
      text,
      channelId: 'bench',
      from: { id: 'shopper', name: 'shopper' },
      recipient: { id: 'bot', name: 'bot' },
      conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
    };
    void adapter.take(activity, async (context) => {
      await handler.run(context);
      await state.saveChanges(context);
    });
  });
});
server.on('listening', () => console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
