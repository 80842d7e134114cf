// "standing" goes from good to bad; "plain" tells series apart
const COLOURS = {
  plain: {
    dark: ['#6aa5e8', '#5cc08b', '#e8b65a', '#e5766f', '#a78bdb', '#8ea3b8'],
    light: ['#2a6db8', '#2f9764', '#c98a12', '#c8453c', '#7a58bd', '#6b7d90'],
  },
  // from few to many; the last one marks what is empty
  heat: {
    dark: ['#1f3a57', '#3f7fc4', '#54302e'],
    light: ['#dcebfb', '#74aae3', '#f7d9d5'],
  },
  standing: {
    dark: ['#5cc08b', '#e8b65a', '#8ea3b8', '#e5766f'],
    light: ['#2f9764', '#d99a1c', '#8495a6', '#c8453c'],
  },
};

// Colours of a heat map depend on the scheme, which the server does not know.
function paintHeat(option, [few, many, none], dark) {
  option.visualMap.inRange = { color: [few, many] };
  const ink = dark ? '#ffffff' : '#10263d';
  const gap = { borderColor: dark ? '#10151b' : '#ffffff', borderWidth: 2 };
  for (const field of option.series[0].data) {
    field.label.color = ink;
    field.itemStyle = { ...gap };
    if (field.bare) {
      field.visualMap = false;
      field.itemStyle.color = none;
    }
  }
}

// A chart that follows the page's colour scheme. Options come as JSON from the server; nothing in them is run.
class ChzChart extends HTMLElement {
  static observedAttributes = ['option'];

  connectedCallback() {
    this.style.display = 'block';
    this.media = matchMedia('(prefers-color-scheme: dark)');
    this.redraw = () => this.draw(true);
    this.media.addEventListener('change', this.redraw);
    this.schemeWatch = new MutationObserver(this.redraw);
    this.schemeWatch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme'] });
    this.sizeWatch = new ResizeObserver(() => this.chart && this.chart.resize());
    this.sizeWatch.observe(this);
    this.draw(true);
  }

  disconnectedCallback() {
    this.media.removeEventListener('change', this.redraw);
    this.schemeWatch.disconnect();
    this.sizeWatch.disconnect();
    if (this.chart) {
      this.chart.dispose();
      this.chart = null;
    }
  }

  attributeChangedCallback() {
    if (this.isConnected) {
      this.draw(false);
    }
  }

  get dark() {
    const scheme = document.documentElement.dataset.scheme;
    return scheme === 'dark' || (scheme !== 'light' && this.media.matches);
  }

  draw(anew) {
    const json = this.getAttribute('option');
    if (!json || !window.echarts) {
      return;
    }
    if (anew && this.chart) {
      this.chart.dispose();
      this.chart = null;
    }
    if (!this.chart) {
      this.chart = window.echarts.init(this, this.dark ? 'dark' : null, { renderer: 'svg' });
      this.chart.on('click', (picked) =>
        this.dispatchEvent(new CustomEvent('chz-pick', { detail: { index: picked.dataIndex } })));
    }
    const option = JSON.parse(json);
    option.backgroundColor = 'transparent';
    option.aria = { enabled: true };
    option.color = COLOURS[option.palette ?? 'plain'][this.dark ? 'dark' : 'light'];
    if (option.palette === 'heat') {
      paintHeat(option, option.color, this.dark);
    }
    option.textStyle = { fontFamily: getComputedStyle(this).fontFamily };
    option.animation = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.chart.setOption(option, true);
  }
}

if (!customElements.get('chz-chart')) {
  customElements.define('chz-chart', ChzChart);
}
