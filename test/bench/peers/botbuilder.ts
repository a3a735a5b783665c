/**
 * The peer: Bot Framework as its own samples build a bot that converses — a root dialog that prompts, routes the answer
 * to a dialog an intent and starts over — with conversation state in its memory storage, over the same `ws` sockets. It
 * keeps nothing on disk and no log; Aisle's turns beside it are durable.
 *
 * With `HANDLER_ONLY=1` the same answers come from a bare activity handler without dialogs, the lightest thing Bot
 * Framework offers: it cannot ask and come back, so it is a floor rather than the peer.
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
import {
  ComponentDialog,
  DialogSet,
  DialogTurnStatus,
  TextPrompt,
  WaterfallDialog,
} from 'botbuilder-dialogs';
import type { DialogState, WaterfallStepContext } from 'botbuilder-dialogs';
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
const dialogState = state.createProperty<DialogState>('dialogs');

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

class ShopDialog extends ComponentDialog {
  constructor() {
    super('shop');
    this.addDialog(new TextPrompt('wish'));
    for (const [intent, answer] of Object.entries(answers)) this.addDialog(answering(intent, answer));
    this.addDialog(
      new WaterfallDialog('main', [
        (step: WaterfallStepContext) => step.prompt('wish', {}),
        (step: WaterfallStepContext<object>) => step.beginDialog(spineIntent(step.result as string)),
        (step: WaterfallStepContext) => step.replaceDialog('main'),
      ]),
    );
    this.initialDialogId = 'main';
  }
}

function answering(intent: string, answer: (context: TurnContext) => Promise<void>): WaterfallDialog {
  return new WaterfallDialog(intent, [
    async (step) => {
      await answer(step.context);
      return step.endDialog();
    },
  ]);
}

const dialogs = new DialogSet(dialogState);
dialogs.add(new ShopDialog());

/** A first message opens the dialog and is its answer too; from then on the open prompt takes each message. */
async function runDialog(context: TurnContext): Promise<void> {
  const dialogContext = await dialogs.createContext(context);
  const result = await dialogContext.continueDialog();
  if (result.status !== DialogTurnStatus.empty) return;
  await dialogContext.beginDialog('shop');
  await dialogContext.continueDialog();
}

const handler = new ActivityHandler();
handler.onMessage(async (context, next) => {
  await asked.set(context, (await asked.get(context, 0)) + 1);
  if (process.env.HANDLER_ONLY === '1') await answers[spineIntent(context.activity.text)](context);
  else await runDialog(context);
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
