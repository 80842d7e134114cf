// Formatted text with the marks that the server lets in; everything else is taken off when it is pasted. Nothing is
// fetched from elsewhere: pictures become part of the text, and the editor's own look-ups are off.
const BUTTONS = ['bold', 'italic', 'underline', 'strikethrough', '|', 'subscript', 'superscript', '|', 'ul', 'ol', '|',
  'image', 'table', '|', 'undo', 'redo', 'eraser'];
const TAGS = ['p', 'br', 'b', 'strong', 'i', 'em', 'u', 's', 'sub', 'sup', 'ol', 'ul', 'li', 'table', 'thead', 'tbody',
  'tr', 'th', 'td', 'blockquote', 'pre', 'code', 'img'];

class ChzRichText extends HTMLElement {
  connectedCallback() {
    if (this.editor) return;
    const area = document.createElement('textarea');
    this.replaceChildren(area);
    const scheme = document.documentElement.dataset.scheme;
    const isDark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    this.editor = window.Jodit.make(area, {
      language: document.documentElement.lang.startsWith('zh') ? 'zh_cn' : 'en',
      theme: isDark ? 'dark' : 'default',
      buttons: BUTTONS, buttonsMD: BUTTONS, buttonsSM: BUTTONS, buttonsXS: BUTTONS,
      disablePlugins: ['ai-assistant', 'speech-recognize', 'powered-by-jodit', 'add-new-line', 'drag-and-drop-element',
        'iframe', 'file', 'video', 'media', 'search', 'spellcheck', 'print', 'preview', 'about', 'stat', 'xpath'],
      sourceEditor: 'area', beautifyHTML: false, showCharsCounter: false, showWordsCounter: false,
      showXPathInStatusbar: false, toolbarAdaptive: false, hidePoweredByJodit: true,
      uploader: { insertImageAsBase64URI: true, imagesExtensions: ['png', 'jpg', 'jpeg', 'gif', 'webp'] },
      image: { openOnDblClick: false, useImageEditor: false },
      cleanHTML: { allowTags: Object.fromEntries(TAGS.map((tag) =>
        [tag, tag === 'img' ? { src: true, alt: true } : tag === 'td' || tag === 'th' ? { colspan: true, rowspan: true } : true])) },
      askBeforePasteHTML: false, askBeforePasteFromWord: false, defaultActionOnPaste: 'insert_clear_html',
      enter: 'p', minHeight: 280,
    });
    this.editor.value = this.getAttribute('text') ?? '';
    this.editor.editor.setAttribute('aria-label', this.getAttribute('aria-label') ?? '');
    this.editor.editor.setAttribute('role', 'textbox');
    this.editor.editor.setAttribute('aria-multiline', 'true');
    this.editor.focus();
  }

  disconnectedCallback() {
    this.editor?.destruct();
    this.editor = null;
  }

  get value() {
    return this.editor ? this.editor.value : this.getAttribute('text') ?? '';
  }
}

if (!customElements.get('chz-rich-text')) {
  customElements.define('chz-rich-text', ChzRichText);
}
