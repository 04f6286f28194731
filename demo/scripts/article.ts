import '../../src/define.js';

// The first page links to a layout of this one.
const layout = new URLSearchParams(location.search).get('layout');
if (layout) document.querySelector('#article')!.setAttribute('layout', layout);
