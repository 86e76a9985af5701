import { hydrate, mount } from 'svelte';
import App from './app.svelte';

const target = document.getElementById('app');
if (target?.firstElementChild) hydrate(App, { target, props: { fallback: target.querySelector('.fallback')?.innerHTML ?? '' } });
else if (target) mount(App, { target });
