/**
 * The guardrail in front of and behind the model, in the shape that Bedrock (CreateGuardrail, and CloudFormation's
 * AWS::Bedrock::Guardrail) takes. It is the outer fence: facts, writes and manners are held by our own code, whatever
 * the model says. When it blocks, the shopper never sees its message but our own sentence in their language.
 *
 * Chosen so that an angry shopper, or one who asks for kitchen knives, is not silenced: what comes in is checked
 * loosely except for attacks on the prompt, what goes out strictly.
 */
export const guardrail = {
  name: 'aisle-shop-assistant',
  description:
    'Keeps the shop assistant to its work: no attacks on its prompt in, nothing harmful or secret out.',
  // Both are required and at most 500 characters; they reach only evidence.
  blockedInputMessaging: 'The guardrail blocked what came in.',
  blockedOutputsMessaging: 'The guardrail blocked what was going out.',
  contentPolicyConfig: {
    filtersConfig: [
      // Of prompts only; the service takes no strength for output here.
      { type: 'PROMPT_ATTACK', inputStrength: 'HIGH', outputStrength: 'NONE' },
      { type: 'HATE', inputStrength: 'LOW', outputStrength: 'HIGH' },
      { type: 'INSULTS', inputStrength: 'NONE', outputStrength: 'HIGH' },
      { type: 'SEXUAL', inputStrength: 'LOW', outputStrength: 'HIGH' },
      { type: 'VIOLENCE', inputStrength: 'NONE', outputStrength: 'MEDIUM' },
      { type: 'MISCONDUCT', inputStrength: 'LOW', outputStrength: 'HIGH' },
    ],
  },
  sensitiveInformationPolicyConfig: {
    // Masked before they are sent at all; this is for what a model writes.
    piiEntitiesConfig: [
      { type: 'CREDIT_DEBIT_CARD_NUMBER', action: 'ANONYMIZE' },
      { type: 'CREDIT_DEBIT_CARD_CVV', action: 'ANONYMIZE' },
      { type: 'INTERNATIONAL_BANK_ACCOUNT_NUMBER', action: 'ANONYMIZE' },
      { type: 'PASSWORD', action: 'ANONYMIZE' },
      { type: 'PIN', action: 'ANONYMIZE' },
      { type: 'AWS_ACCESS_KEY', action: 'BLOCK' },
      { type: 'AWS_SECRET_KEY', action: 'BLOCK' },
    ],
  },
};
