// The exam page's own question card in a frame, so that neither page's styles touch the other's.
class ChzExamPreview extends HTMLElement {
  static observedAttributes = ['paper'];

  connectedCallback() {
    this.frame = document.createElement('iframe');
    this.frame.title = this.getAttribute('aria-label') ?? '';
    this.frame.src = new URL(`preview/index.html?lang=${document.documentElement.lang}`, document.baseURI).href;
    this.frame.style.cssText = 'border: 0; width: 100%; height: 16rem; display: block; color-scheme: inherit';
    this.replaceChildren(this.frame);
    this.hear = ({ source, origin, data }) => {
      if (source !== this.frame.contentWindow || origin !== location.origin) return;
      if (data.ready) this.tell();
      if (data.height) this.frame.style.height = `${Math.ceil(data.height) + 4}px`;
    };
    window.addEventListener('message', this.hear);
  }

  disconnectedCallback() {
    window.removeEventListener('message', this.hear);
  }

  attributeChangedCallback() {
    this.tell();
  }

  tell() {
    const paper = this.getAttribute('paper');
    const scheme = document.documentElement.dataset.scheme;
    const message = { paper, scheme: scheme === 'dark' || scheme === 'light' ? scheme : 'light dark' };
    if (paper && this.frame?.contentWindow) this.frame.contentWindow.postMessage(message, location.origin);
  }
}

if (!customElements.get('chz-exam-preview')) {
  customElements.define('chz-exam-preview', ChzExamPreview);
}
