import type { Conversation } from '../../connection/conversation.ts';

/** Asks for the conversation as text and hands it to the browser to keep. */
export function saveText(conversation: Conversation, name: string): void {
  let whole = '';
  conversation.onTranscript = (text, more) => {
    whole += text;
    if (more) return;
    conversation.onTranscript = undefined;
    const address = URL.createObjectURL(new Blob([whole], { type: 'text/plain;charset=utf-8' }));
    const link = Object.assign(document.createElement('a'), { href: address, download: name });
    link.click();
    // Some browsers read it only after the click is over.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  conversation.send({ type: 'save-transcript' });
}

/** On paper there is the conversation and nothing of the page around it. */
const onPaper = `@media print {
  body > :not(aisle-chat) { display: none !important }
  html, body { margin: 0 !important; background: #fff !important }
}`;

/** Has the browser print the conversation; the page is as it was afterwards. */
export function printConversation(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(onPaper);
  const { adoptedStyleSheets } = document;
  document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)),
    { once: true },
  );
  // The menu is put away before the picture is taken.
  setTimeout(() => print(), 50);
}
