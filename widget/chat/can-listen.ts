/** Whether the browser can write down what is said; where it cannot, there is no microphone to see. */
export const canListen = (): boolean => 'webkitSpeechRecognition' in window || 'SpeechRecognition' in window;
