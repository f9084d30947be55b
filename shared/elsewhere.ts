/** The code with which the browser shell closes a page's WebSocket: Egret is used in another browser. Of the range for applications. */
export const ELSEWHERE = 4409;
