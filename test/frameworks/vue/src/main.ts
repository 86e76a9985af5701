import { createApp, createSSRApp } from 'vue';
import App from './app.vue';

const create = document.querySelector('#app > *') ? createSSRApp : createApp;
create(App).mount('#app');
