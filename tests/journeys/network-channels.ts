/** An element with a load of its own, put into the document. */
function element(tag: string, properties: string): string {
  return `document.body.append(Object.assign(document.createElement("${tag}"), ${properties}))`;
}

function link(rel: string, more = ""): string {
  return `document.head.append(
    Object.assign(document.createElement("link"), { rel: "${rel}", ${more} href: url }))`;
}

/** Every way to reach a server that a script may try; `url` and `port` are the server's. */
export const channels: Readonly<Record<string, string>> = {
  fetch: `fetch(url, { mode: "no-cors" })`,
  XMLHttpRequest: `{ const request = new XMLHttpRequest(); request.open("GET", url); request.send(); }`,
  WebSocket: `new WebSocket(url.replace("http", "ws"))`,
  EventSource: `new EventSource(url)`,
  sendBeacon: `if (!navigator.sendBeacon(url, "x")) throw new Error("refused")`,
  WebTransport: `await new WebTransport(url.replace("http:", "https:")).ready`,
  RTCPeerConnection: `{
    const peer = new RTCPeerConnection({ iceServers: [{ urls: "stun:127.0.0.1:" + port }] });
    peer.createDataChannel("x");
    await peer.setLocalDescription(await peer.createOffer());
  }`,
  image: `new Image().src = url`,
  picture: `{
    const picture = document.createElement("picture");
    picture.append(Object.assign(document.createElement("source"), { srcset: url }));
    picture.append(document.createElement("img"));
    document.body.append(picture);
  }`,
  stylesheet: link("stylesheet"),
  "css url()": element("div", `{ style: "background: url(" + url + "); width: 9px; height: 9px" }`),
  font: `await new FontFace("x", "url(" + url + ")").load()`,
  icon: link("icon"),
  prefetch: link("prefetch"),
  preload: link("preload", `as: "script",`),
  "dns-prefetch": link("dns-prefetch"),
  preconnect: link("preconnect"),
  script: element("script", "{ src: url }"),
  worker: `new Worker(url)`,
  iframe: element("iframe", "{ src: url }"),
  object: element("object", "{ data: url }"),
  video: element("video", `{ src: url, preload: "auto" }`),
  form: `{
    const form = Object.assign(document.createElement("form"), { action: url, target: "_blank" });
    document.body.append(form);
    form.submit();
  }`,
  "window.open": `window.open(url)`,
  "tabs.create": `await chrome.tabs.create({ url })`,
};

/** An expression that tries one of them, whatever becomes of it. */
export function tryChannel(name: string, port: number): string {
  return `(async () => {
    const port = ${port};
    const url = "http://127.0.0.1:" + port + "/x";
    try {
      ${channels[name]};
    } catch (error) {
      return String(error);
    }
    return "";
  })()`;
}
