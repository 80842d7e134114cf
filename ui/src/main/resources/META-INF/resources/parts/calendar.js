// Calendars name the year before the month in Chinese. The component takes words for months from the server, but the
// order only from a function, which the server cannot send.
customElements.whenDefined('vaadin-month-calendar').then(() => {
  const calendar = customElements.get('vaadin-month-calendar').prototype;
  const asItComes = calendar._getTitle;
  calendar._getTitle = function (month, words) {
    const chinese = document.documentElement.lang.startsWith('zh');
    return chinese && month ? `${month.getFullYear()}年${month.getMonth() + 1}月` : asItComes.call(this, month, words);
  };
});
